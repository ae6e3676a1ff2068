package portrait.scene;

import java.util.Locale;

/** The words that tell of a length what it measures, in the languages that prompts are written in. Linear in the text they are sought in. */
final class LengthWords {
    /** From here on scripts are written without spaces. */
    private static final char IDEOGRAPHS = '\u2e80';
    /** Letters of a word that may have an ending. */
    private static final int LONG = 5;

    static final int NOT_FOUND = Integer.MAX_VALUE;

    /** What lies behind the subject. */
    static final LengthWords BACKGROUND = new LengthWords(
            "background",
            "backdrop",
            "behind",
            "crowd",
            "wall",
            "skyline",
            "distant",
            "lamps",
            "trees",
            "tree line",
            "city",
            "lights",
            "buildings",
            "street lamp",
            "hintergrund",
            "arrière-plan",
            "fond",
            "fondo",
            "sfondo",
            "fundo",
            "背景",
            "后景",
            "後ろ",
            "身后",
            "背后");

    /** Who is photographed. */
    static final LengthWords PERSON = new LengthWords(
            "subject",
            "sitter",
            "face",
            "model",
            "person",
            "her",
            "him",
            "them",
            "focus",
            "shooting distance",
            "working distance",
            "motiv",
            "modell",
            "fokus",
            "aufnahmeabstand",
            "sujet",
            "modèle",
            "visage",
            "mise au point",
            "sujeto",
            "modelo",
            "rostro",
            "enfoque",
            "sujeito",
            "assunto",
            "pessoa",
            "foco",
            "主体",
            "主體",
            "人物",
            "被摄",
            "被攝",
            "模特",
            "对焦",
            "對焦",
            "拍摄距离",
            "拍攝距離",
            "拍摄",
            "被写体",
            "モデル",
            "撮影距離",
            "撮影",
            "ピント");

    /** From where it is photographed. */
    static final LengthWords CAMERA = new LengthWords(
            "camera",
            "lens",
            "kamera",
            "objektiv",
            "appareil",
            "objectif",
            "cámara",
            "objetivo",
            "câmera",
            "câmara",
            "相机",
            "相機",
            "镜头",
            "鏡頭",
            "カメラ",
            "レンズ");

    /** That a picture is taken. */
    static final LengthWords TAKING = new LengthWords("shot", "shooting", "photograph", "taken", "portrait", "framed");

    /** Words behind which something else begins. */
    static final LengthWords JOINING = new LengthWords(
            "by", "with", "and", "under", "in", "of", "for", "through", "near", "next", "using", "lit", "beside", "on");

    private static final String[] ARTICLES = {
        "the ", "a ", "an ", "her ", "his ", "their ", "my ", "our ", "main ", "dem ", "der ", "den ", "zum ", "zur ",
        "au ", "du ", "le ", "la ", "el ", "al ", "del ", "o ", "do ", "ao ", "da "
    };

    private final String[] words;

    private LengthWords(String... words) {
        this.words = words;
    }

    /** How many characters lie between the last of the words and the end of the text. */
    int beforeEnd(String text) {
        int nearest = NOT_FOUND;
        for (String word : words) {
            int at = text.lastIndexOf(word);
            while (at >= 0 && !stands(text, at, word)) {
                at = text.lastIndexOf(word, at - 1);
            }
            nearest = at < 0 ? nearest : Math.min(nearest, text.length() - at - word.length());
        }
        return nearest;
    }

    /** How many characters lie between the start of the text and the first of the words. */
    int fromStart(String text) {
        int nearest = NOT_FOUND;
        for (String word : words) {
            int at = text.indexOf(word);
            while (at >= 0 && !stands(text, at, word)) {
                at = text.indexOf(word, at + 1);
            }
            nearest = at < 0 ? nearest : Math.min(nearest, at);
        }
        return nearest;
    }

    boolean isIn(String text) {
        return fromStart(text) != NOT_FOUND;
    }

    /**
     * The end of the word that a text starts with behind one of the openings, an article, and behind a preposition one word more; −1 where
     * it starts with none.
     */
    int endBehind(String text, String... openings) {
        for (String opening : openings) {
            if (text.startsWith(opening)) {
                int at = article(text, opening.length());
                int end = endAt(text, at);
                int next = text.indexOf(' ', at) + 1;
                if (end < 0 && opening.length() > 1 && next > 0) {
                    end = endAt(text, next);
                }
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private int endAt(String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at) && ends(text, at, word)) {
                return at + word.length();
            }
        }
        return -1;
    }

    private static int article(String text, int at) {
        for (String article : ARTICLES) {
            if (text.startsWith(article, at)) {
                return at + article.length();
            }
        }
        return at;
    }

    /** {@code her} is no part of {@code other}; ideographs have no spaces between words. */
    private static boolean stands(String text, int at, String word) {
        boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) >= IDEOGRAPHS;
        return begins && ends(text, at, word);
    }

    /** Longer words have endings in many languages, short ones a plural at most. */
    private static boolean ends(String text, int at, String word) {
        int end = at + word.length();
        if (word.length() >= LONG || word.charAt(0) >= IDEOGRAPHS || !isLetter(text, end)) {
            return true;
        }
        return text.charAt(end) == 's' && !isLetter(text, end + 1);
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) < IDEOGRAPHS;
    }

    static String lower(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
