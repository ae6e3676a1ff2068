package portrait.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portrait.SomeText;

class LabelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Lighting|lighting",
                "LIGHTING|lighting",
                "İstanbul Işık|istanbul işık",
                "key_light|key light",
                "key-light|key light",
                "keyLight|key light",
                "KeyLight|key light",
                "ISO|iso",
                "aperture_f|aperture f",
                "**Lighting:**|lighting",
                "__Lighting__|lighting",
                "`Lighting`|lighting",
                "📸 Camera & Composition|camera & composition",
                "📸Camera|camera",
                "👩🏽‍🎨 Subject|subject",
                "☀️ Light|light",
                "2. Lighting|lighting",
                "2.Lighting|lighting",
                "3) Lighting|lighting",
                "1.2 Lighting|lighting",
                "1.2.3. Lighting|lighting",
                "**4. Lighting:**|lighting",
                "1️⃣ Lighting|lighting",
                "(2) Lighting|lighting",
                "35mm|35mm",
                "4.5mm lens|4 5mm lens",
                "90s|90s",
                "2024|2024",
                "Hair/Makeup|hair/makeup",
                "Hair / Makeup|hair / makeup",
                "light  and   shadow|light and shadow",
                "artist's note|artist's note",
                "artist’s note|artist's note",
                "Éclairage|éclairage",
                "灯光|灯光",
                "ライティング|ライティング",
                "“Quoted”|quoted",
                "mood:|mood",
                "...|``",
                "``|``"
            })
    void comparesAs(String label, String normal) {
        assertEquals(normal, Label.normalize(label));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    @Domain(SomeText.class)
    void normalLabelsStayAsTheyAre(@ForAll String text) {
        String normal = Label.normalize(text);
        assertEquals(normal, Label.normalize(normal), SomeText.quoted(text));
    }
}
