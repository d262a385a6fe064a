package app.obelus.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Codebook;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Kind;
import app.obelus.claim.LineStyle;
import app.obelus.claim.Scale;
import app.obelus.claim.Tones;
import app.obelus.claim.Verdict;
import app.obelus.reading.Edit;
import app.obelus.ui.EditNames;
import app.obelus.ui.Sitting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

class CodebookPaneTest extends PanelTest {

    private static final Codebook INITIAL = Codebook.initial();

    @BeforeEach
    void showPage() {
        onFx(() -> ((HBox) panel.getParent()).getChildren().add(new CodebookPane(model(), look)));
        open(figure(), wording());
    }

    @Test
    void aNameIsAppliedWhenItsFieldIsLeft() {
        TextField name = field(row("kinds", 0), ".name-field");
        onFx(name::requestFocus);
        onFx(name::selectAll);
        type("Number");
        onFx(article::requestFocus);
        assertEquals(INITIAL.with(named(INITIAL.kinds().getFirst(), "Number")), book());
    }

    @Test
    void aKindWithoutANameIsNotTaken() {
        TextField name = field(row("kinds", 0), ".name-field");
        onFx(name::requestFocus);
        onFx(name::clear);
        push(KeyCode.ENTER);
        assertEquals(INITIAL, book());
        onFx(article::requestFocus);
        assertEquals("Figure", name.getText());
    }

    @Test
    void aNewNameIsOnTheCardsAtOnce() {
        card(1);
        TextField name = field(row("kinds", 0), ".name-field");
        onFx(name::requestFocus);
        onFx(() -> name.setText("Number"));
        push(KeyCode.ENTER);
        settle();
        assertEquals(
                "Number",
                robot.lookup("#claim-kinds .kind:selected").queryAs(ToggleButton.class).getText());
    }

    @Test
    void letterLineAndColoursAreChanged() {
        Node row = row("kinds", 1);
        TextField letter = field(row, ".letter-field");
        onFx(letter::requestFocus);
        onFx(() -> letter.setText("Wo"));
        push(KeyCode.ENTER);
        onFx(() -> lineStyles(row).setValue(LineStyle.DASHED));
        List<ColourButton> colours = all(row, ColourButton.class);
        choose(colours.get(0), "#FFFF00");
        choose(colours.get(5), "#00FF00");
        Kind before = INITIAL.kinds().get(1);
        assertEquals(
                INITIAL.with(
                        new Kind(
                                "wording",
                                "Wording",
                                "Wo",
                                LineStyle.DASHED,
                                new Tones("#FFFF00", before.light().line()),
                                before.sepia(),
                                new Tones(before.dark().tint(), "#00FF00"))),
                book());
    }

    @Test
    void warnsOfATintOnWhichTheInkIsHardToRead() {
        Node warning = row("kinds", 0).lookup(".lost");
        assertFalse(warning.isVisible());
        choose(all(row("kinds", 0), ColourButton.class).get(2), "#705030");
        assertTrue(warning.isVisible());
        assertEquals(
                "The words are hard to read on this tint: sepia. Choose one with more contrast,"
                        + " 4.5 at least.",
                ((Label) warning).getText());
    }

    @Test
    void altAndArrowsMoveARowAndTheFocusWithIt() {
        onFx(() -> field(row("kinds", 0), ".name-field").requestFocus());
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.UP);
        List<Kind> moved = new ArrayList<>(INITIAL.kinds());
        moved.add(1, moved.removeFirst());
        assertEquals(INITIAL.withKinds(moved), book());
        assertEquals("Figure", ((TextField) focus()).getText());
    }

    @Test
    void aKindIsAddedBehindTheOthersAndNamed() {
        onFx(() -> ((Button) list("kinds").lookup(".book-add")).fire());
        assertEquals("New Kind", ((TextField) focus()).getSelectedText());
        type("Source");
        push(KeyCode.ENTER);
        assertEquals(
                List.of(
                        "Figure",
                        "Wording",
                        "Attribution",
                        "Event",
                        "Comparison",
                        "Prediction",
                        "Opinion",
                        "Source"),
                book().kinds().stream().map(Kind::name).toList());
    }

    @Test
    void claimsKeepAKindThatIsRemovedAndItCanBePutBack() {
        onFx(() -> ((Button) row("kinds", 0).lookup(".remove")).fire());
        settle();
        assertEquals(INITIAL.withKinds(INITIAL.kinds().subList(1, 7)), book());
        assertEquals("figure", claim(1).kind());
        assertEquals(
                "“Figure” is no longer offered. One claim in this article keeps it.",
                ((Label) notice().lookup(".label")).getText());
        onFx(() -> ((Button) notice().lookup(".quiet-button")).fire());
        assertEquals(INITIAL, book());
        assertFalse(notice().isVisible());
    }

    @Test
    void aChangeIsUndoneAndRedoneBetweenTheEditsOfClaims() {
        onFx(() -> model().edit(new Edit.SetNote(Sitting.id(1), "Counted by hand.")));
        Codebook renamed = INITIAL.with(named(INITIAL.kinds().getFirst(), "Number"));
        onFx(() -> model().setCodebook(renamed));
        onFx(() -> model().judging().judge(Sitting.id(1), "supported"));
        onFx(() -> model().undo());
        assertEquals(renamed, book());
        onFx(() -> model().undo());
        assertEquals(INITIAL, book());
        assertEquals("Counted by hand.", claim(1).note());
        onFx(() -> model().undo());
        assertEquals("", claim(1).note());
        for (int i = 0; i < 3; i++) {
            onFx(() -> model().redo());
        }
        assertEquals(renamed, book());
        assertEquals("supported", claim(1).verdict());
    }

    @Test
    void theLastKindCannotBeRemoved() {
        onFx(() -> model().setCodebook(INITIAL.withKinds(INITIAL.kinds().subList(0, 1))));
        settle();
        assertTrue(row("kinds", 0).lookup(".remove").isDisabled());
    }

    @Test
    void verdictsAreChangedLikewise() {
        Node row = row("verdicts", 1);
        TextField name = field(row, ".name-field");
        onFx(name::requestFocus);
        onFx(() -> name.setText("True"));
        push(KeyCode.ENTER);
        TextField sign = field(row, ".letter-field");
        onFx(sign::requestFocus);
        onFx(() -> sign.setText("T"));
        push(KeyCode.ENTER);
        onFx(() -> all(row, CheckBox.class).getFirst().fire());
        onFx(() -> ((ComboBox<?>) row.lookup(".combo-box")).getSelectionModel().select(4));
        choose(all(row, ColourButton.class).get(1), "#123456");
        Verdict before = INITIAL.scale().verdicts().get(1);
        List<Verdict> changed = new ArrayList<>(INITIAL.scale().verdicts());
        changed.set(
                1,
                new Verdict(
                        "supported",
                        "True",
                        "T",
                        false,
                        OptionalInt.of(4),
                        before.light(),
                        "#123456",
                        before.dark()));
        assertEquals(INITIAL.withScale(new Scale(changed)), book());
    }

    @Test
    void halfLivesAreGivenToTagsChangedAndTakenAway() {
        onFx(() -> ((Button) list("half-lives").lookup(".book-add")).fire());
        assertEquals("new tag", ((TextField) focus()).getSelectedText());
        type("price");
        push(KeyCode.ENTER);
        TextField days = field(row("half-lives", 3), ".days-field");
        onFx(days::requestFocus);
        onFx(() -> days.setText("14"));
        push(KeyCode.ENTER);
        onFx(() -> ((Button) row("half-lives", 0).lookup(".remove")).fire());
        HalfLives changed = INITIAL.halfLives().without("count").with("price", 14);
        assertEquals(INITIAL.withHalfLives(changed), book());
        assertEquals(
                "Change of Half-Lives",
                EditNames.of(model().undoable().getValue().orElseThrow(), book()));
        onFx(() -> model().undo());
        assertEquals(INITIAL.withHalfLives(INITIAL.halfLives().with("price", 14)), book());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3651", "a week", "-7"})
    void whatIsNoNumberOfDaysIsNotTaken(String text) {
        TextField days = field(row("half-lives", 0), ".days-field");
        onFx(days::requestFocus);
        onFx(() -> days.setText(text));
        push(KeyCode.ENTER);
        assertEquals(INITIAL, book());
        onFx(article::requestFocus);
        assertEquals("7", days.getText());
    }

    @Test
    void noTwoHalfLivesAreOfOneTag() {
        TextField tag = field(row("half-lives", 0), ".name-field");
        onFx(tag::requestFocus);
        onFx(() -> tag.setText("policy"));
        push(KeyCode.ENTER);
        assertEquals(INITIAL, book());
    }

    @Test
    void allHalfLivesCanBeTakenAway() {
        for (int i = 0; i < 3; i++) {
            onFx(() -> ((Button) row("half-lives", 0).lookup(".remove")).fire());
            settle();
        }
        assertEquals(INITIAL.withHalfLives(new HalfLives(Map.of())), book());
    }

    private static Kind named(Kind kind, String name) {
        return new Kind(
                kind.id(),
                name,
                kind.letter(),
                kind.lineStyle(),
                kind.light(),
                kind.sepia(),
                kind.dark());
    }

    private Codebook book() {
        return model().codebook().get();
    }

    private Node list(String which) {
        return robot.lookup("#codebook-" + which).query();
    }

    private Node row(String which, int number) {
        return list(which).lookupAll(".book-row").stream().toList().get(number);
    }

    private Node notice() {
        return robot.lookup("#codebook-removed").query();
    }

    private static TextField field(Node row, String query) {
        return (TextField) row.lookup(query);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<LineStyle> lineStyles(Node row) {
        return (ComboBox<LineStyle>) row.lookup(".line-style");
    }

    private <T extends Node> List<T> all(Node row, Class<T> type) {
        return robot.from(row).lookup(type::isInstance).queryAllAs(type).stream().toList();
    }

    private static void choose(ColourButton button, String colour) {
        onFx(
                () -> {
                    button.setValue(Color.web(colour));
                    button.getOnAction().handle(new javafx.event.ActionEvent());
                });
    }
}
