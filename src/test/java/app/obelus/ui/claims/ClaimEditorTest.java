package app.obelus.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.text.TextRange;
import app.obelus.ui.Sitting;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class ClaimEditorTest extends PanelTest {

    @ParameterizedTest
    @CsvSource({"n, claim-note", "w, claim-wording", "p, claim-speaker", "t, claim-tags"})
    void aLetterOnTheCardLeadsToItsFieldAndIsNotTypedThere(String letter, String field) {
        open(figure());
        card(1);
        type(letter);
        assertEquals(field, focusId());
        assertEquals(figure(), claim(1));
        assertEquals("", field(field).getText());
    }

    @Test
    void whatTwoSidesSaidDifferentlyIsListedAndSettledOnTheCard() {
        open(figure().withConflict(Conflict.of(Conflict.Field.VERDICT, "refuted")), wording());
        click("#claim-filter-conflicts");
        assertEquals(List.of(Sitting.id(1)), listed());
        card(1);
        click("Take the Other");
        assertEquals("refuted", claim(1).verdict());
        assertEquals(List.of(), claim(1).conflicts());
    }

    @Test
    void aConflictStandsBelowTheFieldThatItIsAbout() {
        open(
                figure().withEvidence(
                                List.of(Evidence.blank("a", Sitting.NOW).withSource("Minutes")))
                        .withConflict(Conflict.of(Conflict.Field.NOTE, "Theirs"))
                        .withConflict(Conflict.of(Conflict.Field.SAID_ON, "2018"))
                        .withConflict(Conflict.evidenceRemoved("a")));
        card(1);
        assertEquals(
                List.of(
                        "The other side’s note: Theirs",
                        "The other side’s date: 2018",
                        "The other side removed this evidence: Minutes"),
                robot.lookup(".conflict .told").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .toList());
        assertEquals(
                List.of(true, true, false),
                robot.lookup(".conflict").queryAll().stream()
                        .map(row -> top(row) < top(robot.lookup(".evidence").query()))
                        .toList());
        assertTrue(top(robot.lookup(".conflict").nth(0).query()) > top(field("claim-note")));
        assertTrue(top(robot.lookup(".conflict").nth(0).query()) < top(field("claim-wording")));
    }

    @Test
    void aNarrowCardCutsNeitherItsRowNorTheButtonsOfAConflict() {
        onFx(
                () -> {
                    panel.setPrefWidth(280);
                    panel.setMaxWidth(280);
                });
        open(
                wording()
                        .withConflict(Conflict.of(Conflict.Field.NOTE, "Theirs"))
                        .withConflict(Conflict.of(Conflict.Field.VERDICT, "refuted")));
        card(2);
        Bounds card = boundsOf(robot.lookup(".claim-card:open").query());
        for (Node part : robot.lookup(".claim-card:open .card-row > *").queryAll()) {
            assertTrue(
                    !part.isVisible() || boundsOf(part).getMaxX() < card.getMaxX(),
                    part.toString());
        }
        for (Button button : robot.lookup(".conflict .button").queryAllAs(Button.class)) {
            assertTrue(button.getWidth() >= button.prefWidth(-1), button.getText());
            assertTrue(boundsOf(button).getMaxX() < card.getMaxX(), button.getText());
        }
    }

    @Test
    void newEvidenceIsWhollyInSight() {
        open(figure().withNote("line\n".repeat(60)));
        card(1);
        type("e");
        settle();
        settle();
        Bounds row = boundsOf(robot.lookup(".evidence").query());
        Bounds cards = boundsOf(robot.lookup("#claims").query());
        assertTrue(cards.contains(row), row + " in " + cards);
    }

    @Test
    void whatIsTypedInAFieldIsInTheClaimAtOnce() {
        open(figure());
        card(1);
        type("n");
        type("No");
        click("#claim-wording");
        type("Own");
        push(KeyCode.TAB);
        type("Sam");
        push(KeyCode.TAB);
        type("2018");
        assertEquals(
                figure().withNote("No").withWording("Own").withSpeaker("Sam").withSaidOn("2018"),
                claim(1));
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "TAB", "ESCAPE"})
    void aDateIsWrittenAsIsoWhenItIsDoneAndUndoneWithWhatWasTyped(KeyCode done) {
        open(figure());
        card(1);
        click("#claim-said-on");
        type("14 June 2018");
        assertEquals("14 June 2018", claim(1).saidOn());
        push(done);
        assertEquals("2018-06-14", claim(1).saidOn());
        assertEquals("2018-06-14", field("claim-said-on").getText());
        onFx(model()::undo);
        assertEquals(figure(), claim(1));
    }

    @Test
    void aDateHalfTypedIsThatOfItsClaimWhenAnotherIsSelected() {
        open(figure(), wording().withSaidOn("14 June 2018"));
        card(1);
        click("#claim-said-on");
        type("May 2018");
        onFx(() -> model().selection().select(claim(2).id()));
        push(KeyCode.ESCAPE);
        assertEquals("2018-05", claim(1).saidOn());
        assertEquals("14 June 2018", claim(2).saidOn());
    }

    @Test
    void whatIsNoDateIsKeptWithAHint() {
        open(figure());
        card(1);
        click("#claim-said-on");
        Node hint = robot.lookup("#claim-said-on-hint").query();
        type("3/4/2018");
        assertFalse(hint.isVisible());
        push(KeyCode.ENTER);
        assertTrue(hint.isVisible());
        type("?");
        assertFalse(hint.isVisible());
        push(KeyCode.TAB);
        assertTrue(hint.isVisible());
        assertEquals("3/4/2018?", claim(1).saidOn());
        onFx(field("claim-said-on")::clear);
        assertFalse(hint.isVisible());
    }

    @Test
    void typingInAFieldIsUndoneAsOneAndInTheField() {
        open(figure().withNote("old"));
        card(1);
        push(KeyCode.ENTER);
        type(" and new");
        assertEquals("old and new", claim(1).note());

        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("old", claim(1).note());
        assertEquals("old", field("claim-note").getText());
        assertEquals("claim-note", focusId());

        push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertEquals("old and new", field("claim-note").getText());
        assertEquals(11, field("claim-note").getCaretPosition());

        push(KeyCode.SHORTCUT, KeyCode.Z);
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(figure().withNote("old"), claim(1));
    }

    @Test
    void leavingAFieldBeginsAnEditOfItsOwn() {
        open(figure());
        card(1);
        type("n");
        type("a");
        push(KeyCode.ESCAPE);
        assertEquals("claims", focusId());
        type("n");
        type("b");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals("a", claim(1).note());
    }

    @Test
    void theFieldKeepsFocusAndCaretWhileTheClaimChangesUnderIt() {
        open(figure().withNote("one three"));
        card(1);
        type("n");
        robot.interact(() -> field("claim-note").positionCaret(4));
        Node before = focus();
        type("two ");
        assertSame(before, focus());
        assertEquals(8, field("claim-note").getCaretPosition());
        assertEquals("one two three", claim(1).note());
    }

    @Test
    void undoThatLeadsToAnotherClaimTakesTheFocusToItsCard() {
        open(figure(), ban());
        card(1);
        type("n");
        type("a");
        card(3);
        type("n");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(Optional.of(Sitting.id(1)), selected());
        assertEquals("claims", focusId());
        assertEquals(List.of(figure(), ban()), model().notebook().getValue().claims());
    }

    private static Claim judged(String verdict) {
        return figure().withVerdict(verdict).withJudged(Optional.of(Sitting.NOW));
    }

    @Test
    void kindAndVerdictAreChosenByMouseAndKeys() {
        open(figure());
        card(1);
        robot.clickOn(button("#claim-verdicts", "refuted"));
        robot.clickOn(button("#claim-kinds", "event"));
        assertEquals(judged("refuted").withKind("event"), claim(1));

        push(KeyCode.RIGHT);
        push(KeyCode.SPACE);
        assertEquals(judged("refuted").withKind("comparison"), claim(1));
        assertFalse(button("#claim-kinds", "event").isSelected());
    }

    @Test
    void aDigitOnTheCardSetsTheVerdictAndInAFieldIsADigit() {
        open(figure());
        card(1);
        type("3");
        assertEquals(judged("disputed"), claim(1));
        type("9");
        assertEquals(judged("disputed"), claim(1));
        type("n");
        type("2");
        assertEquals(judged("disputed").withNote("2"), claim(1));
    }

    @Test
    void tagsAreAddedByEnterAndCommaAndTakenBackByBackspace() {
        open(figure());
        card(1);
        type("t");
        type("vote");
        push(KeyCode.ENTER);
        type("eu,");
        assertEquals(List.of("vote", "eu"), claim(1).tags());
        push(KeyCode.BACK_SPACE);
        assertEquals(List.of("vote"), claim(1).tags());
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("vote", "eu"), claim(1).tags());
        assertEquals("claim-tags", focusId());
    }

    @Test
    void tagsOfTheNotebookAreOfferedWhileOneTypes() {
        open(figure(), wording().withTags(List.of("voting", "europe", "vote")));
        card(1);
        type("t");
        type("vot");
        assertEquals(List.of("vote", "voting"), offers());
        push(KeyCode.DOWN);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        assertEquals(List.of("voting"), claim(1).tags());
        assertEquals(List.of(), offers());
        type("vot");
        assertEquals(List.of("vote"), offers());
    }

    @Test
    void theListOfTagsOnOfferIsAsHighAsWhatIsInIt() {
        open(figure(), wording().withTags(List.of("voting", "europe", "vote")));
        card(1);
        onFx(
                () -> {
                    robot.lookup("#claim-tags").queryTextInputControl().setText("vot");
                    panel.layout();
                });
        settle();
        Region list = robot.lookup(".offers").match(Node::isVisible).query();
        assertEquals(list.prefHeight(-1), list.getHeight());
    }

    @Test
    void aTagHalfTypedStaysWithItsClaimWhenAnotherIsSelected() {
        open(figure(), wording());
        card(1);
        type("t");
        type("half");
        onFx(() -> model().selection().select(claim(2).id()));
        assertEquals(List.of("half"), claim(1).tags());
        assertEquals(List.of(), claim(2).tags());
        assertEquals("", field("claim-tags").getText());
    }

    @Test
    void aTagHalfTypedIsKeptWhenTheFieldIsLeft() {
        open(figure());
        card(1);
        type("t");
        type("half");
        push(KeyCode.ESCAPE);
        assertEquals(List.of("half"), claim(1).tags());
        assertEquals("", field("claim-tags").getText());
    }

    @Test
    void evidenceIsAddedWrittenAndRemovedAndAllOfItUndone() {
        open(figure());
        card(1);
        type("e");
        type("https://a.b");
        robot.clickOn(button(".evidence", "REFUTES"));
        click(".evidence-quote");
        type("said");
        click(".evidence-note");
        type("hm");
        Evidence written =
                Evidence.blank("urn:uuid:00000000-0000-0000-0000-000000000001", Sitting.NOW)
                        .withSource("https://a.b")
                        .withStance(Stance.REFUTES)
                        .withQuote("said")
                        .withNote("hm");
        assertEquals(figure().withEvidence(List.of(written)), claim(1));

        robot.clickOn(".evidence-head .icon-button");
        assertEquals(figure(), claim(1));
        for (int i = 0; i < 5; i++) {
            robot.interact(model()::undo);
        }
        assertEquals(figure(), claim(1));
        for (int i = 0; i < 4; i++) {
            robot.interact(model()::redo);
        }
        assertEquals(figure().withEvidence(List.of(written)), claim(1));
        assertEquals("hm", fieldBy(".evidence-note").getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", " "})
    void evidenceLeftBlankIsGoneAndThereIsNothingToUndo(String typedAndWipedOut) {
        open(figure());
        card(1);
        type("e");
        type(typedAndWipedOut);
        onFx(() -> fieldBy(".evidence-source").clear());
        assertEquals(1, evidenceRows());
        push(KeyCode.ESCAPE);
        settle();
        assertEquals(0, evidenceRows());
        assertEquals(figure(), claim(1));
        assertEquals(Optional.empty(), model().undoable().getValue());
    }

    @Test
    void blankEvidenceIsGoneWhenAnotherCardIsOpened() {
        open(figure(), ban());
        card(1);
        type("e");
        robot.clickOn(button(".evidence", "REFUTES"));
        card(3);
        card(1);
        assertEquals(0, evidenceRows());
        assertEquals(List.of(figure(), ban()), model().notebook().getValue().claims());
        assertEquals(Optional.empty(), model().undoable().getValue());
    }

    @Test
    void newEvidenceIsUndoneAsOneAndItsRowStaysToBeWrittenIn() {
        open(figure());
        card(1);
        type("e");
        type("Minutes");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(figure(), claim(1));
        assertEquals("", fieldBy(".evidence-source").getText());
        assertSame(fieldBy(".evidence-source"), focus());
        type("Press");
        assertEquals(List.of("Press"), claim(1).evidence().stream().map(Evidence::source).toList());
    }

    @Test
    void anAddressCanBeCopiedAndACitationCannot() {
        open(
                figure().withEvidence(
                                List.of(
                                        Evidence.blank("a", Sitting.NOW).withSource("Minutes"),
                                        Evidence.blank("b", Sitting.NOW)
                                                .withSource("https://a.b/c"))));
        card(1);
        List<Node> copies =
                robot.lookup(".evidence-copy").queryAll().stream().filter(Node::isVisible).toList();
        assertEquals(1, copies.size());
        robot.interact(() -> ((Button) copies.getFirst()).fire());
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertEquals("https://a.b/c", copied[0]);
    }

    @Test
    void theAddressOfEvidenceIsOpenedInTheBrowser() {
        open(
                figure().withEvidence(
                                List.of(
                                        Evidence.blank("a", Sitting.NOW)
                                                .withSource(" https://a.b/c?d=e#f "))));
        card(1);
        click(".evidence-browse");
        assertEquals(List.of(URI.create("https://a.b/c?d=e#f")), browsed);
    }

    @Test
    void tabGoesThroughWhatIsWrittenOfEvidenceBeforeItsButtonsWhereNoLetterIsACommand() {
        open(
                figure().withEvidence(
                                List.of(
                                        Evidence.blank("a", Sitting.NOW)
                                                .withSource("https://a.b/c"))));
        card(1);
        click(".evidence-source");
        assertEquals(
                List.of("evidence-quote", "evidence-note", "evidence-browse", "evidence-copy"),
                IntStream.range(0, 4).mapToObj(_ -> tabbedTo()).toList());
        Claim before = claim(1);
        type("n3jh");
        assertTrue(focus().getStyleClass().contains("evidence-copy"));
        assertEquals(before, claim(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minutes of 13 June",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "ftp://a.b/c",
                "http:",
                "https:///c",
                "https://bank.example@evil.example/",
                "https://a.b/c\nd",
                "https://a.b/--help \"x\"",
            })
    void whatIsNoAddressOfTheWebIsNotOfferedToTheBrowser(String source) {
        assertEquals(Optional.empty(), WebAddress.of(source));
    }

    @Test
    void anAddressOfEndlessLengthIsNotOfferedToTheBrowser() {
        assertEquals(Optional.empty(), WebAddress.of("https://a.b/" + "c".repeat(5_000)));
    }

    @Test
    void aPlaceIsShownInTheArticleOrRemovedAndTheClaimStays() {
        open(wording());
        card(2);
        PlaceRow last =
                robot.lookup(".place").queryAllAs(PlaceRow.class).stream().toList().getLast();
        shown.clear();
        robot.clickOn(robot.from(last).lookup(".icon-button").nth(0).<Node>query());
        assertEquals(
                List.of(
                        new TextRange(
                                TEXT.lastIndexOf("confirmed"), TEXT.lastIndexOf("confirmed") + 22)),
                shown);
        robot.clickOn(robot.from(last).lookup(".icon-button").nth(1).<Node>query());
        assertEquals(wording().withTargets(wording().targets().subList(0, 1)), claim(2));
    }

    @Test
    void aLostPlaceShowsItsWordsAndIsPutAtTheSelection() {
        Claim lost = Sitting.claim(1, TEXT, "476 to 151", "figure");
        open(lost);
        card(1);
        int start = TEXT.indexOf("476 votes to 151");
        selection = Optional.of(new TextRange(start, start + 16));
        robot.clickOn(".place .quiet-button");
        settle();
        assertEquals("476 votes to 151", claim(1).quote());
        assertEquals(
                List.of(new TextRange(start, start + 16)),
                model().places().get().of(Sitting.id(1)).stream()
                        .flatMap(place -> place.range().stream())
                        .toList());
    }

    /// Left to break their lines, some of these stop the layout with an exception.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "הפרלמנט האירופי קיבל החלטה הקוראת לאסור על מוצרי החברה. ",
                "Cafe\u0301 socie\u0301te\u0301 that goes on. ",
                "English with קיבל החלטה in it. ",
                "قرر البرلمان الأوروبي أن يمنع. ",
            })
    void aNoteInAnyScriptIsShownAtAnyWidth(String words) {
        open(figure().withNote("Plain words before."));
        card(1);
        type("n");
        onFx(() -> field("claim-note").appendText(words.repeat(3)));
        for (int width = 280; width < 400; width += 9) {
            double narrow = width;
            onFx(
                    () -> {
                        panel.setMaxWidth(narrow);
                        panel.getParent().layout();
                    });
        }
        assertEquals("Plain words before." + words.repeat(3), claim(1).note());
        assertEquals(claim(1).note(), field("claim-note").getText());
    }

    @Test
    void notesThatAreReadOnlyCannotBeTypedIn() {
        robot.interact(() -> sitting.openReadOnly(TEXT, claims()));
        card(1);
        assertEquals(true, robot.lookup("#claims-read-only").query().isVisible());
        type("n");
        type("x");
        push(KeyCode.ESCAPE);
        type("2");
        assertEquals(figure(), claim(1));
        assertFalse(field("claim-note").isEditable());
    }

    /// The part of a piece of evidence that has the focus after Tab.
    private String tabbedTo() {
        push(KeyCode.TAB);
        return focus().getStyleClass().stream()
                .filter(style -> style.startsWith("evidence-"))
                .findFirst()
                .orElse("");
    }

    private static double top(Node node) {
        return boundsOf(node).getMinY();
    }

    private static Bounds boundsOf(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private int evidenceRows() {
        return robot.lookup(".evidence").queryAll().size();
    }

    private TextInputControl field(String id) {
        return fieldBy("#" + id);
    }

    private TextInputControl fieldBy(String query) {
        return robot.lookup(query).queryAs(TextInputControl.class);
    }

    private ToggleButton button(String parent, String id) {
        return robot.lookup(parent + " .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> id.equals(button.getUserData()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> offers() {
        return robot.lookup(".offer").queryAll().stream()
                .filter(node -> node.getParent().isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
