package app.obelus.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Recheck;
import app.obelus.ui.Sitting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Until when a verdict may be relied on, on the card: its days, that it is due, and the pin.
class RecheckTest extends PanelTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void theDaysAreWrittenAsPeopleWriteThem() {
        open(figure());
        card(1);
        write("claim-as-of", "14 June 2018");
        assertEquals("14 June 2018", field("claim-as-of").getText());
        push(KeyCode.ENTER);
        assertEquals("2018-06-14", field("claim-as-of").getText());
        write("claim-check-again", "1.12.2026");
        onFx(article::requestFocus);
        assertEquals("2026-12-01", field("claim-check-again").getText());
        assertEquals(
                Recheck.none().withAsOf(day("2018-06-14")).withOn(day("2026-12-01")),
                claim(1).recheck());
        onFx(() -> model().undo());
        assertEquals(Recheck.none().withAsOf(day("2018-06-14")), claim(1).recheck());
        assertEquals("", field("claim-check-again").getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"June 2018", "2018", "3/4/2018", "soon"})
    void whatIsNoWholeDateStaysInTheFieldWithAHintAndIsNotKept(String text) {
        Recheck before = Recheck.none().withAsOf(day("2018-06-14"));
        open(figure().withRecheck(before), wording());
        card(1);
        write("claim-as-of", text);
        onFx(article::requestFocus);
        settle();
        assertEquals(before, claim(1).recheck());
        assertEquals(text, field("claim-as-of").getText());
        assertEquals(List.of("Not kept: write a whole date, such as 2018-06-14."), hints());
        card(2);
        card(1);
        assertEquals("2018-06-14", field("claim-as-of").getText());
        assertEquals(List.of(), hints());
    }

    @Test
    void undoTakesBackWhatWasNotKeptBeforeAnythingElse() {
        open(figure());
        card(1);
        type("3");
        write("claim-as-of", "soon");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("", field("claim-as-of").getText());
        assertEquals("disputed", claim(1).verdict());
    }

    @Test
    void anEmptyFieldTakesTheDayAway() {
        open(figure().withRecheck(Recheck.none().withOn(day("2026-12-01"))));
        card(1);
        onFx(() -> field("claim-check-again").requestFocus());
        onFx(() -> field("claim-check-again").clear());
        assertEquals(Recheck.none(), claim(1).recheck());
    }

    @Test
    void whatTwoSidesSaidOfTheDaysStandsBelowThem() {
        open(
                figure().withConflict(Conflict.of(Conflict.Field.AS_OF, "2018-06-14"))
                        .withConflict(Conflict.of(Conflict.Field.CHECK_AGAIN, "2026-12-01")));
        card(1);
        List<Node> rows = List.copyOf(robot.lookup(".conflict").queryAll());
        assertEquals(2, rows.size());
        assertTrue(top(rows.getFirst()) > top(field("claim-check-again")));
        assertTrue(top(rows.getFirst()) < top(robot.lookup("#claim-evidence-add").query()));
        onFx(() -> takeOther(rows.getFirst()).fire());
        assertEquals(Recheck.none().withAsOf(day("2018-06-14")), claim(1).recheck());
        assertEquals("2018-06-14", field("claim-as-of").getText());
        assertEquals(
                List.of(Conflict.of(Conflict.Field.CHECK_AGAIN, "2026-12-01")),
                claim(1).conflicts());
    }

    @Test
    void whatIsDueSaysSoClosedAndOpenAndIsConfirmedByAKey() {
        open(due(), wording());
        assertEquals(List.of("Due again"), chips());
        card(1);
        assertEquals(List.of(), chips());
        assertEquals("then due next on 2026-12-07", label("#claim-due-next").getText());
        type("c");
        settle();
        assertEquals(
                due().withJudged(Optional.of(Sitting.NOW))
                        .withRecheck(new Recheck(Optional.empty(), day("2026-12-07"), 14)),
                claim(1));
        assertFalse(robot.lookup("#claim-due").query().isVisible());
        type("c");
        assertEquals(Optional.of(Sitting.NOW), claim(1).judged());
        onFx(() -> model().undo());
        assertEquals(due(), claim(1));
    }

    @Test
    void evidenceThatCameLaterIsConfirmedWithoutChangingWhenToLookAgain() {
        Recheck later = new Recheck(Optional.empty(), day("2026-12-07"), 14);
        Claim claim =
                figure().withVerdict("supported")
                        .withJudged(Optional.of(Sitting.NOW.minusSeconds(60)))
                        .withRecheck(later)
                        .withEvidence(
                                List.of(Evidence.blank("a", Sitting.NOW).withSource("Minutes")));
        open(claim);
        card(1);
        click("#claim-still-holds");
        assertEquals(claim.withJudged(Optional.of(Sitting.NOW)), claim(1));
    }

    @Test
    void theFilterListsWhatIsDue() {
        open(due(), wording());
        click("#claim-filter-due");
        assertEquals(List.of(Sitting.id(1)), listed());
    }

    @Test
    void aClaimIsPinnedByAKeyAndByItsButton() {
        open(figure(), wording());
        card(1);
        type("*");
        assertEquals(figure().withPinned(true), claim(1));
        assertTrue(((ToggleButton) robot.lookup("#claim-pin").query()).isSelected());
        card(2);
        assertEquals(1, visible(".pinned"));
        card(1);
        click("#claim-pin");
        assertEquals(figure(), claim(1));
        assertEquals(0, visible(".pinned"));
    }

    @ParameterizedTest
    @CsvSource({"360, true", "280, false"})
    void bothDaysAreOnOneLineWhereTheyFit(double width, boolean oneLine) {
        onFx(
                () -> {
                    panel.setPrefWidth(width);
                    panel.setMaxWidth(width);
                });
        open(figure());
        card(1);
        assertEquals(oneLine, top(field("claim-as-of")) == top(field("claim-check-again")));
        for (String id : List.of("claim-as-of", "claim-check-again")) {
            onFx(() -> field(id).setText("2026-12-31"));
            settle();
            Node text = field(id).lookup(".text");
            assertTrue(text.getLayoutBounds().getWidth() <= field(id).getWidth() - 16, id);
        }
    }

    private static Claim due() {
        return figure().withVerdict("supported")
                .withJudged(Optional.of(Sitting.NOW.minusSeconds(7 * 86_400)))
                .withRecheck(new Recheck(Optional.empty(), Optional.of(TODAY), 7));
    }

    private void write(String id, String text) {
        onFx(() -> field(id).requestFocus());
        onFx(() -> field(id).selectAll());
        type(text);
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }

    private TextField field(String id) {
        return robot.lookup("#" + id).query();
    }

    private Label label(String query) {
        return robot.lookup(query).query();
    }

    private List<String> hints() {
        return robot.lookup(".hint").queryAllAs(Label.class).stream()
                .filter(label -> label.isVisible() && label.getParent() instanceof PairRow)
                .map(Label::getText)
                .toList();
    }

    private List<String> chips() {
        return robot.lookup(".due-chip").queryAllAs(Label.class).stream()
                .filter(this::isSeen)
                .map(Label::getText)
                .toList();
    }

    private long visible(String query) {
        return robot.lookup(query).queryAll().stream().filter(this::isSeen).count();
    }

    /// Cards that are kept for later stay in the list, out of sight.
    private boolean isSeen(Node node) {
        return cards().stream()
                .anyMatch(card -> node.isVisible() && card.head().lookupAll("*").contains(node));
    }

    private static Button takeOther(Node row) {
        return row.lookupAll(".quiet-button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Take the Other"))
                .findFirst()
                .orElseThrow();
    }

    private static double top(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }
}
