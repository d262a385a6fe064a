package app.obelus.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.obelus.text.SearchQuery;
import app.obelus.text.SearchResult;
import app.obelus.text.TextRange;
import app.obelus.ui.Background;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@ExtendWith(ApplicationExtension.class)
class FindBarTest {

    private static final String TEXT = "One vote, two votes, no vote.";
    private static final List<TextRange> VOTES = ranges(4, 8, 14, 18, 24, 28);

    private final Background lane = new Background("searching");
    private final StringProperty text = new SimpleStringProperty(TEXT);
    private final List<String> told = new ArrayList<>();
    private final FindModel find = new FindModel(lane, text, () -> 10);
    private FindBar bar;

    @Start
    void start(Stage stage) {
        bar =
                new FindBar(
                        find,
                        (hit, kind) -> told.add(hit.start() + " as " + number(kind)),
                        hit -> told.add("closed at " + hit.map(TextRange::start)));
        stage.setScene(new Scene(new VBox(bar), 640, 200));
        stage.show();
        find.open();
        bar.takeFocus();
    }

    @AfterEach
    void stop() {
        lane.close();
    }

    @Test
    void findsWhileOneTypesFromWhereTheReaderIs(FxRobot robot) {
        robot.write("vote");
        assertFound(finding("vote", VOTES, 1));
        assertEquals("2 of 3", label(robot, "#find-count"));
    }

    @Test
    void tellsAScreenReaderWhichHitItIsAndThatThereIsNone(FxRobot robot) {
        robot.write("vote");
        assertFound(finding("vote", VOTES, 1));
        assertEquals("Hit 2 of 3", heard(robot));
        robot.write("zebra");
        assertFound(finding("votezebra", List.of(), -1));
        assertEquals("Nothing found in this article.", heard(robot));
    }

    private static Object heard(FxRobot robot) {
        waitForFxEvents();
        return robot.lookup("#find-count")
                .queryLabeled()
                .queryAccessibleAttribute(AccessibleAttribute.TEXT);
    }

    @Test
    void walksThroughTheHitsAndRoundTheEnds(FxRobot robot) {
        robot.write("vote");
        robot.push(KeyCode.ENTER);
        assertFound(finding("vote", VOTES, 2));
        robot.push(KeyCode.ENTER);
        assertFound(finding("vote", VOTES, 0));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertFound(finding("vote", VOTES, 2));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertFound(finding("vote", VOTES, 1));
        robot.clickOn("#find-previous");
        assertFound(finding("vote", VOTES, 0));
        robot.clickOn("#find-next");
        assertFound(finding("vote", VOTES, 1));
    }

    @Test
    void goesOnFromWhereTheReaderWentMeanwhile(FxRobot robot) {
        robot.write("vote");
        assertFound(finding("vote", VOTES, 1));
        robot.interact(() -> find.startFrom(0));
        robot.push(KeyCode.ENTER);
        assertFound(finding("vote", VOTES, 0));
        robot.interact(() -> find.startFrom(20));
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertFound(finding("vote", VOTES, 1));
        robot.interact(() -> find.startFrom(18));
        robot.push(KeyCode.ENTER);
        assertFound(finding("vote", VOTES, 2));
    }

    @Test
    void marksHitAfterHitWithoutLeavingTheField(FxRobot robot) {
        robot.write("vote");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.NUMPAD9);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertFound(finding("vote", VOTES, 1));
        assertEquals(List.of("14 as 1", "24 as 9", "4 as last"), told);
        assertTrue(field(robot).isFocused());
        assertEquals("vote", field(robot).getText());
    }

    @Test
    void marksNothingWhereNothingIsFound(FxRobot robot) {
        robot.write("absent");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertFound(finding("absent", List.of(), -1));
        assertEquals(List.of(), told);
        assertEquals("Nothing found in this article.", label(robot, "#find-note"));
    }

    @Test
    void closesAtTheHitAndForgetsThem(FxRobot robot) {
        robot.write("vote");
        assertFound(finding("vote", VOTES, 1));
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of("closed at Optional[14]"), told);
        assertFound(finding("vote", List.of(), -1));
        assertFalse(bar.isVisible());
        robot.interact(find::next);
        assertFound(finding("vote", VOTES, 1));
        assertTrue(bar.isVisible());
    }

    @Test
    void searchesAnotherArticleAnew(FxRobot robot) {
        robot.write("vote");
        assertFound(finding("vote", VOTES, 1));
        robot.interact(() -> text.set("A vote."));
        assertFound(finding("vote", ranges(2, 6), 0));
        robot.interact(() -> text.set(""));
        assertFound(finding("vote", List.of(), -1));
    }

    @Test
    void searchesAsItsTogglesSay(FxRobot robot) {
        robot.write("VOTE");
        robot.clickOn("#find-case").clickOn("#find-word").clickOn("#find-exact");
        assertFound(
                new Finding(
                        new SearchQuery("VOTE", true, true, false, true),
                        new SearchResult.Hits(List.of(), true),
                        -1));
        assertEquals(
                "Nothing found. Turn off Match case (Aa), Whole word (W) or Exact (=) to find"
                        + " more.",
                label(robot, "#find-note"));
    }

    @Test
    void saysWhatIsWrongWithAnExpression(FxRobot robot) {
        robot.clickOn("#find-regex").clickOn("#find-field").write("vote)s");
        WaitForAsyncUtils.waitForFxEvents();
        waitUntilNote(
                robot, "This expression cannot be read: Unmatched closing ')', at character 4.");
        robot.interact(() -> find.words().set("(vote"));
        waitUntilNote(robot, "This expression cannot be read: Unclosed group, at its end.");
        robot.interact(
                () -> {
                    text.set("a".repeat(5_000) + "!");
                    find.words().set("(a+)+$");
                });
        waitUntilNote(
                robot,
                "This expression takes too long on this article. Repeat less within what is"
                        + " repeated.");
    }

    @Test
    void staysWholeInANarrowWindow(FxRobot robot) {
        for (double width : new double[] {900, 560, 420, 300}) {
            robot.interact(
                    () -> {
                        bar.setMinWidth(width);
                        bar.setMaxWidth(width);
                        bar.getScene().getRoot().layout();
                    });
            waitForFxEvents();
            assertTrue(field(robot).getWidth() >= 90, "the field at " + width);
            for (String id : List.of("#find-field", "#find-next", "#find-mark", "#find-close")) {
                var bounds = robot.lookup(id).query();
                assertTrue(
                        bar.sceneToLocal(bounds.localToScene(bounds.getLayoutBounds())).getMaxX()
                                <= width,
                        id + " at " + width);
            }
        }
    }

    private void assertFound(Finding expected) {
        try {
            WaitForAsyncUtils.waitFor(
                    5, TimeUnit.SECONDS, () -> expected.equals(find.found().get()));
        } catch (TimeoutException e) {
            assertEquals(expected, find.found().get());
        }
        waitForFxEvents();
    }

    private static void waitUntilNote(FxRobot robot, String note) {
        try {
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> note.equals(label(robot, "#find-note")));
        } catch (TimeoutException e) {
            assertEquals(note, label(robot, "#find-note"));
        }
    }

    private static Finding finding(String words, List<TextRange> hits, int current) {
        return new Finding(SearchQuery.of(words), new SearchResult.Hits(hits, true), current);
    }

    private static List<TextRange> ranges(int... ends) {
        List<TextRange> ranges = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) {
            ranges.add(new TextRange(ends[i], ends[i + 1]));
        }
        return ranges;
    }

    private static String number(OptionalInt kind) {
        return kind.isPresent() ? String.valueOf(kind.getAsInt()) : "last";
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup("#find-field").queryAs(TextField.class);
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
