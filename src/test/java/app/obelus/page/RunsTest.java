package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.text.ComplexScripts;
import app.obelus.text.Graphemes;

import javafx.scene.text.TextAlignment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

final class RunsTest {

    private static final String ALPHABET =
            "abc,. \u00AD\u200B\u0301\u05D0\u05D1\u0627\u0644\u0E01\u0E49\u65E5\uD83D\uDE00\u202E(\n1";

    @Test
    void makeUpTheTextAndAreShortWhereComplex() {
        Random random = new Random(5);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            String shown = Runs.shown(text.toString());

            List<String> runs = Runs.of(shown);

            assertEquals(text.length(), shown.length());
            assertEquals(shown, String.join("", runs));
            assertEquals(shown, String.join("", Runs.single(shown)));
            assertTrue(
                    runs.stream()
                            .filter(ComplexScripts::areIn)
                            .allMatch(run -> run.length() <= Runs.LONGEST));
        }
    }

    @Test
    void leavePlainTextWhole() {
        String plain =
                "Za\u017C\u00F3\u0142\u0107 g\u0119\u015Bl\u0105 ja\u017A\u0144, \u65E5\u672C";

        assertEquals(List.of(plain), Runs.of(plain));
    }

    @Test
    void cutNoLetterFromItsAccents() {
        String text = "cafe\u0301 au lait, re\u0301publique";
        int place = 0;
        for (String run : Runs.of(text)) {
            place += run.length();
            assertTrue(Graphemes.isBorder(text, place));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\u000B", "\f"})
    void endALineWhereTheTextDoes(String lineEnd) {
        assertEquals("a\nb", Runs.shown("a" + lineEnd + "b"));
    }

    @Test
    void showWhatCannotBeDrawnAsAReplacement() {
        assertEquals(
                "\uFFFDa\uFFFD\uFFFD",
                Runs.shown("\u0000a\uD83D\uDE00".substring(0, 3) + "\u0007"));
    }

    @Test
    void hideSoftHyphens() {
        assertEquals("soft\u2060hyphen", Runs.shown("soft\u00ADhyphen"));
        assertFalse(ComplexScripts.areIn("soft hyphen"));
    }

    @Test
    void beginAtTheSideThatTheFirstStrongCharacterSays() {
        assertEquals(TextAlignment.LEFT, Runs.alignment("1. an \u05D0\u05D1"));
        assertEquals(TextAlignment.RIGHT, Runs.alignment("1. \u05D0\u05D1 an"));
    }
}
