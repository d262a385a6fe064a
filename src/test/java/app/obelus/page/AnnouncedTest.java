package app.obelus.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.text.TextRange;

import org.junit.jupiter.api.Test;

import java.util.List;

final class AnnouncedTest {

    private static final String TEXT = "By 476 votes to 151 it passed.";
    private static final Mark VOTE = new Mark("vote", new TextRange(3, 19), 0);
    private static final Mark FIGURE = new Mark("figure", new TextRange(16, 19), 0);

    private static Announced announced(Mark... marks) {
        TextRange all = new TextRange(0, TEXT.length());
        return Announced.of(TEXT, all, List.of(marks), mark -> "claim: " + mark.owner());
    }

    @Test
    void saysWhatThereIsToSayOfAMarkOnceBeforeItsFirstWord() {
        assertEquals(
                "By [claim: vote] 476 votes to [claim: figure] 151 it passed.",
                announced(VOTE, FIGURE).text());
    }

    @Test
    void findsEveryOffsetAgain() {
        Announced announced = announced(VOTE, FIGURE);
        for (int offset = 0; offset <= TEXT.length(); offset++) {
            int heard = announced.heardAt(offset);
            assertEquals(offset, announced.offsetOf(heard));
            if (offset < TEXT.length()) {
                assertEquals(TEXT.charAt(offset), announced.text().charAt(heard));
            }
        }
    }

    @Test
    void takesAPlaceWithinWhatIsSaidForTheBeginningOfTheMark() {
        assertEquals(3, announced(VOTE).offsetOf(7));
    }

    @Test
    void saysNothingOfAMarkThatBeganBefore() {
        Announced announced = Announced.of(TEXT, new TextRange(7, 12), List.of(VOTE), _ -> "claim");

        assertEquals("votes", announced.text());
        assertEquals(9, announced.offsetOf(2));
    }
}
