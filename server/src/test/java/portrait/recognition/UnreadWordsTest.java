package portrait.recognition;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import portrait.text.SourceText;

/** What photographers say in the corpus and the recogniser does not read. A list to look through, no measure. */
class UnreadWordsTest {
    private static final List<String> LIGHT = List.of(
            "light",
            "lit",
            "backlit",
            "sunlit",
            "lamp",
            "glow",
            "sun",
            "moon",
            "shadow",
            "illumin",
            "beam",
            "ray",
            "flash",
            "neon",
            "strobe",
            "candle",
            "window",
            "softbox",
            "diffus",
            "licht",
            "beleucht",
            "schatten",
            "gegenlicht",
            "luz",
            "luces",
            "ilumina",
            "sombra",
            "luce",
            "luci",
            "illumina",
            "ombr",
            "lumière",
            "éclairage",
            "ışık",
            "aydınlat",
            "gölge",
            "ánh",
            "cahaya",
            "빛",
            "조명",
            "자연광",
            "역광",
            "रोशनी",
            "प्रकाश",
            "लाइट",
            "光",
            "灯",
            "燈",
            "影",
            "照",
            "ライト",
            "ライティング",
            "แสง",
            "เงา");
    private static final List<String> LENS = List.of(
            "lens",
            "mm",
            "aperture",
            "focal",
            "bokeh",
            "depth",
            "focus",
            "blur",
            "macro",
            "telephoto",
            "wide",
            "zoom",
            "prime",
            "objektiv",
            "brennweite",
            "blende",
            "lente",
            "objetivo",
            "objectif",
            "profund",
            "profondit",
            "렌즈",
            "심도",
            "लेंस",
            "镜头",
            "鏡頭",
            "光圈",
            "焦",
            "景深",
            "レンズ",
            "被写界",
            "ボケ",
            "เลนส์");
    private static final List<String> CAMERA = List.of(
            "camera",
            "shot",
            "shoot",
            "photograph",
            "film",
            "iso",
            "shutter",
            "dslr",
            "mirrorless",
            "polaroid",
            "kamera",
            "aufnahme",
            "cámara",
            "câmera",
            "fotograf",
            "caméra",
            "카메라",
            "촬영",
            "कैमरा",
            "相机",
            "相機",
            "摄影",
            "攝影",
            "拍",
            "カメラ",
            "撮影",
            "กล้อง",
            "ถ่าย");

    @Test
    void listsWordsOfLightLensAndCameraThatNoMentionCovers() {
        Corpus.assume();
        List<SourceText> prompts = Corpus.prompts();
        assertFalse(prompts.isEmpty());
        list("light", LIGHT, prompts);
        list("lens", LENS, prompts);
        list("camera", CAMERA, prompts);
    }

    private static void list(String title, List<String> stems, List<SourceText> prompts) {
        UnreadWords unread = new UnreadWords(stems);
        prompts.forEach(unread::read);
        System.out.println("unread words of " + title + ", with the number of prompts:");
        unread.atLeast(2).forEach(group -> System.out.println(group.prompts() + "  " + group.words()));
    }
}
