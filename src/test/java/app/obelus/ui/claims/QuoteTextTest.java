package app.obelus.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeoutException;

class QuoteTextTest {

    private static final double WIDTH = 240;

    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void showsShortWordsWhole() {
        assertEquals("476 votes to 151", laidOut("476\n votes  to 151", 3).shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain words that go on and on. ",
                "Cafe\u0301 socie\u0301te\u0301 that goes on. ",
                "הפרלמנט האירופי קיבל החלטה. ",
                "قرر البرلمان الأوروبي أن يمنع. ",
                "ภาษาไทยไม่มีช่องว่างระหว่างคำ",
                "Donaudampfschifffahrtselektrizitäten",
                "👩‍👩‍👧 family 👩🏽‍🚀 ",
                "欧洲议会通过决议",
            })
    void cutsLongWordsBehindThreeLines(String words) {
        QuoteText quote = laidOut(words.repeat(40), 3);
        double line = laidOut(words.substring(0, 1), 3).prefHeight(WIDTH);
        assertTrue(quote.shown().endsWith("…"), quote.shown());
        assertTrue(quote.prefHeight(WIDTH) <= 3.6 * line, "height " + quote.prefHeight(WIDTH));
    }

    private static QuoteText laidOut(String words, int lines) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    var quote = new QuoteText();
                    quote.show(words, lines);
                    var root = new VBox(quote);
                    new Scene(root, WIDTH, 400);
                    root.applyCss();
                    root.layout();
                    return quote;
                });
    }
}
