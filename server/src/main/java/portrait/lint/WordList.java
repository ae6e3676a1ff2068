package portrait.lint;

import java.util.Locale;
import java.util.Optional;

/**
 * The lists of words that rules look for. Their entries stand in {@code rules/words.txt}, one phrase a line below the list's {@link #id()}
 * in square brackets; case, hyphens, spaces, a plural s and British or American spelling make no difference. A phrase behind {@code !} is none of
 * the list's, and hides those that start inside it. All lists are looked for at once, so that a further one costs a file next to nothing.
 */
public enum WordList {
    /** Praise of the picture that no photographer could act on. */
    BOOSTER,
    /** Praise that also has a plain meaning: only telling in company. */
    BOOSTER_WEAK,
    /** How old somebody is. */
    AGE,
    /** Where eyes look, what a mouth does, what a face shows. */
    EXPRESSION,
    /** The face cannot be seen, or is none. */
    COVERED_FACE,
    /** Eyes that mirror nothing: closed, covered, turned away. */
    COVERED_EYES,
    /** What an eye mirrors. */
    EYE_REFLECTION,
    /** A hand that has something to do. */
    HAND,
    /** Something worn. */
    GARMENT,
    /** How much of a person the frame shows, in other words than the names of shots. */
    FRAME_SIZE,
    /** A lens by its class, or a camera that brings its own. */
    LENS_CLASS,
    /** Where the plane of focus lies. */
    FOCUS_PLACE,
    /** A light by its place. */
    LIGHT_PLACE,
    /** How bright the shadows are. */
    FILL_LEVEL,
    /** What lies behind the person. */
    PLACE,
    /** What skin shows. */
    SKIN,
    /** A light that is called warm. */
    WARM_LIGHT,
    /** A light that is called cool. */
    COOL_LIGHT,
    /** A white balance in words. */
    BALANCED,
    /** Something of a face that has to be seen. */
    FACE_DETAIL,
    /** Something that lights the front, or the wish that nothing does. */
    FRONT_LIGHT,
    /** The picture is taken in a mirror. */
    MIRROR,
    /** A flash at the camera. */
    FLASH_ON,
    /** The flash shows in the mirror by intent, or is kept from it. */
    FLASH_WANTED,
    /** Light of single colours, which has no temperature. */
    NEON,
    /** Praise of a person. */
    BEAUTY,
    /** The look of cinema in a word. */
    CINEMATIC,
    /** A caption that speaks of the picture as if it hung on a wall. */
    COMMENTARY,
    /** A verb that makes pictures speak. */
    CONVEYING,
    /** What pictures are said to speak of. */
    FEELING,
    /** The look of film without its name. */
    FILM_LOOK,
    /** A film, or a camera that fixes it. */
    FILM_NAMED,
    /** A wide range of tones as a look. */
    HDR,
    /** Streaks that movement leaves, in other words. */
    STREAKS,
    /** Streaks with another cause, or a time in words. */
    SHUTTER_WORD,
    /** What light is like. */
    LIGHT_QUALITY,
    /** A light whose place is known from elsewhere: the sky, a reference picture. */
    LIGHT_GIVEN,
    /** A side, seen from the person. */
    SIDE_OF_PERSON,
    /** A background out of focus, as a result without its cause. */
    BLUR,
    /** What makes a background soft, in a word instead of a number. */
    CAUSE_OF_BLUR,
    /** The colour of light in a word: the warm side of white. */
    WARM,
    /** The colour of light in a word: the cool side of white. */
    COOL,
    /** A perspective that only a near camera gives, or a lens that bends lines, asked for by name. */
    WIDE_ON_PURPOSE,
    /** Flattened perspective, as if a lens made it. */
    COMPRESSION,
    /** A body that touches what is behind it. */
    LEANING,
    /** More of a face than one eye is to be sharp. */
    FACE_SHARP,
    /** Detail of the skin, all over the face. */
    SKIN_DETAIL,
    /** Colours that no glowing body has. */
    NO_WHITE,
    /** A filter in front of the lens draws the streaks of an anamorphic lens. */
    STREAK_FILTER,
    /** A flash, or light that a camera's figures are set for: the light of the place says nothing of the exposure. */
    OWN_LIGHT,
    /** The picture passes for a photograph. */
    PHOTOGRAPH,
    /** The picture is drawn, painted, rendered or a piece of design. */
    NOT_A_PHOTOGRAPH,
    /** Somebody is in the picture. */
    PERSON,
    /** A fault of pictures, such as negative prompts list. */
    FAULT,
    /** A picture that goes with the prompt. */
    UPLOAD,
    /** A picture of a person that goes with the prompt. */
    UPLOADED_PERSON,
    /** The author's own likeness. */
    OWN_LIKENESS,
    /** What makes a person recognisable. */
    LIKENESS,
    /** Young, of an age that nothing says. */
    GIRL_OR_BOY,
    /** Grown up. */
    GROWN_UP,
    /** Not grown up, without doubt. */
    UNDER_AGE,
    /** Sexual, without doubt. */
    SEXUAL,
    /** More than one picture, or one made of several. */
    SEVERAL_PICTURES,
    /** Something that the eyes are hidden behind. */
    DARK_GLASSES,
    /** Dark glasses that leave the eyes free. */
    GLASSES_SEEN_THROUGH,
    /** What can only be seen of eyes that nothing hides. */
    EYES_SHOWN,
    /** More than one person is in the picture. */
    SEVERAL_PEOPLE,
    /** Nearly all tones are bright. */
    HIGH_KEY,
    /** Nearly all tones are dark. */
    LOW_KEY,
    /** A background or shadows without light. */
    DARK_SURROUNDINGS,
    /** A background that is white. */
    WHITE_BACKGROUND,
    /** Light and dark brought close together. */
    WIDE_RANGE,
    /** A sky that is closed. */
    OVERCAST,
    /** Light that only the disc of the sun makes. */
    SUN_DISC,
    /** What brings hard light under a closed sky. */
    SUN_BREAKS_THROUGH,
    /** All of the depth is sharp. */
    DEEP_FOCUS,
    /** Skin without relief. */
    SMOOTH_SKIN,
    /** Skin with its relief. */
    TEXTURED_SKIN,
    /** A background with nothing on it. */
    PLAIN_BACKGROUND,
    /** Light of a window of the room that the person is in. */
    WINDOW_LIGHT,
    /** A place without windows. */
    OPEN_AIR,
    /** The person is in a room, or behind glass. */
    ROOM,
    /** Light or walls of a studio. */
    STUDIO_LIGHT,
    /** Studio light outdoors, on purpose. */
    STAGED_LIGHT,
    /** Light of the sun and the open sky. */
    SUNLIT,
    /** The picture is taken with a camera. */
    CAMERA_PICTURE,
    /** The picture is rendered, painted or drawn. */
    MADE_PICTURE,
    /** A picture changed from one medium into another, or made of both. */
    MADE_OF_BOTH,
    /** The whole picture has no colour. */
    MONOCHROME,
    /** The picture has colours. */
    COLOURED,
    /** Colour is left in a part of the picture, or the whole is toned. */
    PARTLY_COLOURED,
    /** Things that move leave streaks. */
    STREAKED,
    /** Things that move stand still. */
    FROZEN,
    /** What freezes one thing and streaks another. */
    FLASH_OR_PANNING,
    /** It is night. */
    NIGHT,
    /** It is day. */
    DAY,
    /** The sun is low. */
    LOW_SUN,
    /** The sun is high. */
    HIGH_SUN,
    /** More than one time of day, on purpose. */
    TIMES_PASS,
    /** A face seen from the side, with one eye. */
    STRICT_PROFILE,
    /** Words that look like a shot size and speak of a thing. */
    NOT_THE_FRAME,
    /** What stands below the chest. */
    BELOW_THE_CHEST,
    /** What is smaller than a pixel of a full figure. */
    TOO_SMALL_TO_SHOW,
    /** Light that splits the face. */
    SPLIT_LIGHT,
    /** No light in the shadows. */
    NO_FILL,
    /** A surface or lamp that fills the shadows. */
    BOUNCE,
    /** Lenses that see 180°. */
    FISHEYE,
    /** Very wide lenses. */
    ULTRA_WIDE,
    /** Wide lenses. */
    WIDE_ANGLE,
    /** Long lenses. */
    TELEPHOTO,
    /** The light of Rembrandt, not his hand. */
    REMBRANDT_LOOK,
    /** Light of a wide source. */
    SOFT_KEY,
    /** Light of a narrow source. */
    HARD_KEY,
    /** A flash without a modifier. */
    BARE_FLASH,
    /** Shadows of a wide source. */
    SOFT_SHADOWS,
    /** A flash that is not bare, or shadows of other lamps. */
    MODIFIED,
    /** More than one lamp, with qualities of their own. */
    OTHER_LAMPS,
    /** A bare flash that is to be soft. */
    SOFT_BARE_FLASH,
    /** A woman or a girl. */
    FEMALE,
    /** A man or a boy. */
    MALE,
    /** Pronouns of a woman. */
    SHE,
    /** Pronouns of a man. */
    HE,
    /** The gender is left open on purpose. */
    ANY_GENDER,
    /** Clothes are described. */
    NEW_CLOTHES,
    /** An expression is described. */
    NEW_EXPRESSION,
    /** Writing that is to be seen. */
    WRITING,
    /** Somebody's head or body is outside a window. */
    LEANING_OUT,
    /** The camera is inside a vehicle or a room. */
    CAMERA_INSIDE,
    /** An order to write a prompt. */
    ORDER_OF_A_PROMPT,
    /** Compared with printed matter. */
    LIKE_PRINT;

    /** The name in the file: {@code booster-weak}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<WordList> ofId(String id) {
        for (WordList list : values()) {
            if (list.id().equals(id)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }
}
