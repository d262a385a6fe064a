package app.obelus.ui.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.reading.ClaimFilter;
import app.obelus.text.TextRange;
import app.obelus.ui.Sitting;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class ClaimsPanelTest extends PanelTest {

    @Test
    void listsTheClaimsInOrderOfPlace() {
        open(ban(), wording(), figure());
        assertEquals(List.of(Sitting.id(1), Sitting.id(2), Sitting.id(3)), listed());
        assertEquals("3", panel.count().getValue());
    }

    @Test
    void opensTheCardOfTheClaimThatIsSelectedElsewhere() {
        open(figure(), wording(), ban());
        onFx(() -> model().selection().select(Sitting.id(2)));
        settle();
        assertEquals(Optional.of(Sitting.id(2)), openCard().claim());
    }

    @Test
    void aClickOnACardShowsItsPlaceInTheArticle() {
        open(figure(), wording(), ban());
        robot.clickOn(cards().get(2));
        settle();
        int start = TEXT.indexOf("Lawmakers");
        assertEquals(List.of(new TextRange(start, start + 25)), shown);
        assertEquals(Optional.of(Sitting.id(3)), openCard().claim());
        assertEquals("claims", focusId());
    }

    @Test
    void arrowsAndTheirLettersWalkTheCards() {
        open(figure(), wording(), ban());
        onFx(panel::focusList);
        assertEquals(Optional.of(Sitting.id(1)), selected());
        List<Optional<ClaimId>> walk = new ArrayList<>();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.END, KeyCode.UP, KeyCode.HOME)) {
            push(key);
            walk.add(selected());
        }
        type("j");
        walk.add(selected());
        type("k");
        walk.add(selected());
        assertEquals(
                List.of(2, 3, 2, 1, 2, 1).stream()
                        .map(number -> Optional.of(Sitting.id(number)))
                        .toList(),
                walk);
        assertEquals(7, shown.size());
    }

    @Test
    void escapeGoesFromTheFieldToTheCardAndFromThereToTheArticle() {
        open(figure());
        card(1);
        push(KeyCode.ENTER);
        assertEquals("claim-note", focusId());
        push(KeyCode.ESCAPE);
        assertEquals("claims", focusId());
        push(KeyCode.ESCAPE);
        assertSame(article, focus());
    }

    @Test
    void deleteRemovesTheClaimAndGoesOnWithItsNeighbour() {
        open(figure(), wording(), ban());
        card(2);
        push(KeyCode.DELETE);
        assertEquals(List.of(figure(), ban()), model().notebook().getValue().claims());
        assertEquals(Optional.of(Sitting.id(3)), selected());
        push(KeyCode.DELETE);
        push(KeyCode.DELETE);
        assertEquals(Optional.empty(), selected());
        assertEquals("claims", focusId());
        assertEquals("Select words in the article and press 1–9 to mark a claim.", empty());
        for (int i = 0; i < 3; i++) {
            onFx(model()::undo);
        }
        settle();
        assertEquals(List.of(Sitting.id(1), Sitting.id(2), Sitting.id(3)), listed());
    }

    @Test
    void theButtonOnTheOpenCardRemovesItAndTheHandGoesOnWithItsNeighbour() {
        open(figure(), wording(), ban());
        card(1);
        type("n");
        click("#claim-remove");
        assertEquals(List.of(wording(), ban()), model().notebook().getValue().claims());
        assertEquals(Optional.of(Sitting.id(2)), selected());
        assertEquals("claims", focusId());
        onFx(model()::undo);
        assertEquals(claims(), model().notebook().getValue().claims());
    }

    @Test
    void markingTheSameWordsAgainOpensTheClaimThatIsThere() {
        open(figure(), wording(), ban());
        int last = TEXT.lastIndexOf("confirmed as malicious");
        var words = new TextRange(last, last + 22);
        onFx(() -> model().marking().mark(new TextRange(last - 1, last + 22), "wording"));
        settle();
        assertEquals(claims(), model().notebook().getValue().claims());
        assertEquals(Optional.of(Sitting.id(2)), openCard().claim());
        assertEquals(
                Optional.of(words), model().selection().place().flatMap(place -> place.range()));

        onFx(() -> model().marking().mark(words, "opinion"));
        assertEquals(4, model().notebook().getValue().claims().size());
    }

    @Test
    void wordsFilterTheCardsAndTheCountTellsHowMany() {
        open(figure(), wording(), ban());
        onFx(panel::focusFilter);
        type("confirmed");
        settle();
        assertEquals(List.of(Sitting.id(2)), listed());
        assertEquals("1 of 3", panel.count().getValue());
        push(KeyCode.ESCAPE);
        settle();
        assertEquals(3, listed().size());
        assertEquals("claim-filter", focusId());
        push(KeyCode.ESCAPE);
        assertEquals("claims", focusId());
    }

    @Test
    void menusFilterByKindVerdictAndTagWithCounts() {
        open(figure().withTags(List.of("vote")), wording(), ban().withVerdict("opinion"));
        assertEquals(List.of("Figure (1)", "Wording (1)", "Opinion (1)"), choose("kind", 0));
        assertEquals(ClaimFilter.none().withKinds(Set.of("figure")), model().filter().get());
        assertEquals(List.of("Undecided (2)", "Opinion (1)"), choose("verdict", 0));
        assertEquals(List.of("vote (1)"), choose("tag", 0));
        settle();
        assertEquals(List.of(Sitting.id(1)), listed());
        choose("kind", 0);
        assertEquals(Set.of(), model().filter().get().kinds());
    }

    @Test
    void aClaimThatStopsMatchingStaysUntilAnotherIsSelected() {
        open(figure(), wording(), ban());
        onFx(() -> model().filter().set(ClaimFilter.none().withVerdicts(Set.of("undecided"))));
        card(2);
        type("2");
        settle();
        assertEquals(List.of(Sitting.id(1), Sitting.id(2), Sitting.id(3)), listed());
        assertEquals("2 of 3", panel.count().getValue());
        push(KeyCode.DOWN);
        settle();
        assertEquals(List.of(Sitting.id(1), Sitting.id(3)), listed());
        assertEquals(Optional.of(Sitting.id(3)), selected());
        type("2");
        push(KeyCode.DELETE);
        settle();
        assertEquals(Optional.of(Sitting.id(1)), selected());
    }

    @Test
    void aClosedCardTellsTheReadersOwnWordingFromTheArticlesWords() {
        open(figure().withWording("A large majority agreed"), ban().withWording("  "));
        assertEquals(List.of("476 votes to 151", "Lawmakers seem to believe"), words(".quote"));
        assertEquals(List.of("Own wording: A large majority agreed"), words(".own-words"));
        card(1);
        assertEquals(List.of(), words(".own-words"));
    }

    @Test
    void aClaimWithoutWordsInTheTextIsShownByItsOwnWording() {
        open(figure().withTargets(List.of()).withWording("A large majority agreed"));
        assertEquals(List.of(), words(".quote"));
        assertEquals(List.of("Own wording: A large majority agreed"), words(".own-words"));
    }

    @Test
    void theCardsBeforeAndBehindTheOpenOneStayInSight() {
        open(many(50));
        for (int number : List.of(25, 26, 30, 3)) {
            card(number);
            assertTrue(listed().contains(Sitting.id(number - 1)), "before " + number);
            assertTrue(listed().contains(Sitting.id(number + 1)), "behind " + number);
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNothingToShow() {
        settle();
        assertEquals("Open an article to mark claims in it.", empty());
        open();
        assertEquals("Select words in the article and press 1–9 to mark a claim.", empty());
        open(figure());
        assertEquals("", empty());
        onFx(() -> model().filter().set(ClaimFilter.none().withWords("nowhere")));
        settle();
        assertEquals("No claim matches the filter. One claim is hidden.", empty());
        onFx(() -> robot.lookup("#claims-empty-clear").queryAs(Button.class).fire());
        settle();
        assertEquals("", empty());
        assertEquals(List.of(Sitting.id(1)), listed());
    }

    @Test
    void asksNobodyToMarkClaimsWhereNothingCanBeChanged() {
        onFx(() -> sitting.openReadOnly(TEXT, List.of()));
        settle();
        assertEquals("There are no claims to show.", empty());
    }

    @Test
    void saysWhereNoneMatchesThatTheOpenOneIsStillThereAndWhatIsHidden() {
        open(claims().toArray(Claim[]::new));
        card(1);
        assertFalse(robot.lookup("#claims-only-open").query().isVisible());
        onFx(() -> model().filter().set(ClaimFilter.none().withWords("nowhere")));
        settle();
        assertEquals(List.of(Sitting.id(1)), listed());
        assertEquals("", empty());
        assertEquals(
                "No claim matches the filter; 2 more are hidden. The open one stays until you leave"
                        + " it.",
                robot.lookup("#claims-only-open .label").<Label>query().getText());
        click("#claims-only-open .button");
        assertEquals(3, listed().size());
        assertFalse(robot.lookup("#claims-only-open").query().isVisible());
    }

    @ParameterizedTest
    @ValueSource(ints = {280, 360, 560})
    void aClosedCardShowsWholeTagsAndHowManyMoreThereAre(int width) {
        List<String> tags = List.of("vote", "European Parliament", "cyber", "Strasbourg", "2018");
        onFx(
                () -> {
                    panel.setPrefWidth(width);
                    panel.setMaxWidth(width);
                });
        open(figure().withTags(tags));
        List<Label> shown = shown(".card-tag");
        assertEquals(tags.subList(0, shown.size()), texts(shown));
        for (Label label : shown) {
            assertTrue(label.getWidth() >= label.prefWidth(-1), label.getText());
        }
        assertEquals(
                shown.size() == tags.size()
                        ? List.of()
                        : List.of("+" + (tags.size() - shown.size())),
                texts(shown(".card-tags-more")));
        assertFalse(shown.isEmpty());
    }

    @Test
    void aCardHasItsTagsFromTheFirstLayoutOn() {
        List<String> tags = List.of("vote", "cyber");
        onFx(
                () -> {
                    sitting.open(TEXT, List.of(figure().withTags(tags)));
                    panel.layout();
                    List<Label> shown = shown(".card-tag");
                    assertEquals(tags, texts(shown));
                    for (Label label : shown) {
                        assertEquals(Math.ceil(label.prefWidth(-1)), label.getWidth());
                        assertTrue(label.getWidth() > 0, label.getText());
                    }
                });
    }

    @Test
    void aTagThatIsWiderThanItsCardIsCutAndTheRestCounted() {
        open(figure().withTags(List.of("endless ".repeat(50).strip(), "b", "c")));
        assertEquals(1, shown(".card-tag").size());
        assertEquals(List.of("+2"), texts(shown(".card-tags-more")));
    }

    @Test
    void saysWhichWordsAreNoLongerInTheText() {
        Claim lost = Sitting.claim(4, TEXT, "476 to 151", "figure");
        Claim partly =
                figure().withTargets(
                                List.of(figure().targets().getFirst(), lost.targets().getFirst()));
        open(partly, lost);
        assertEquals(
                List.of("Reworded", "Reworded: “476 to 151”"),
                robot.lookup(".card-head .lost").queryAllAs(Label.class).stream()
                        .filter(
                                label ->
                                        label.isVisible()
                                                && label.getParent().getParent().isVisible())
                        .filter(label -> label.getScene() != null && treeVisible(label))
                        .map(Label::getText)
                        .sorted()
                        .toList());
    }

    @Test
    void theFocusedFieldLivesOnWhenItsCardIsScrolledAway() {
        open(many(200));
        card(100);
        push(KeyCode.ENTER);
        Node field = focus();
        onFx(() -> cardFlow().fireEvent(wheel(-4_000)));
        settle();
        assertTrue(listed().stream().noneMatch(Sitting.id(100)::equals));
        assertSame(field, focus());
        type("still here");
        settle();
        assertEquals("still here", claim(100).note());
        assertTrue(listed().contains(Sitting.id(100)), "typing brings the field back");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2_500, 5_000})
    void goesToAnyOfFiveThousandClaimsAndBuildsOnlyTheCardsInSight(int number) {
        open(many(5_000));
        card(number);
        assertEquals(Optional.of(Sitting.id(number)), openCard().claim());
        assertTrue(listed().contains(Sitting.id(number)));
        int cards = robot.lookup(node -> node instanceof ClaimCard).queryAll().size();
        assertTrue(cards < 40, "as many cards as fit, not " + cards);
    }

    static Claim[] many(int count) {
        String[] kinds = {"figure", "wording", "event", "opinion"};
        int places = TEXT.length() - 40;
        Claim[] claims = new Claim[count];
        for (int i = 0; i < count; i++) {
            int start = (int) ((long) i * places / count);
            claims[i] =
                    Sitting.claim(i + 1, TEXT, TEXT, kinds[i % 4])
                            .withTargets(List.of(Sitting.place(TEXT, start, 10 + i % 25)))
                            .withTags(List.of("tag " + i % 10));
        }
        return claims;
    }

    private List<String> choose(String menu, int item) {
        List<String> names = new ArrayList<>();
        onFx(
                () -> {
                    var button = robot.lookup("#claim-filter-" + menu).queryAs(MenuButton.class);
                    button.show();
                    button.getItems().forEach(it -> names.add(nameOf(it)));
                    button.getItems().get(item).fire();
                    button.hide();
                });
        return names;
    }

    private static String nameOf(MenuItem item) {
        return ((CheckBox) ((CustomMenuItem) item).getContent()).getText();
    }

    private ClaimCard openCard() {
        return cards().stream()
                .filter(card -> card.getPseudoClassStates().toString().contains("open"))
                .findFirst()
                .orElseThrow();
    }

    private CardFlow cardFlow() {
        return robot.lookup("#claims").queryAs(CardFlow.class);
    }

    private List<String> words(String query) {
        return robot.from(panel).lookup(".card-head " + query).queryAllAs(QuoteText.class).stream()
                .filter(ClaimsPanelTest::treeVisible)
                .map(QuoteText::shown)
                .sorted()
                .toList();
    }

    private String empty() {
        Node empty = panel.lookup("#claims-empty");
        return empty.isVisible() ? ((Label) empty.lookup(".label")).getText() : "";
    }

    private static boolean treeVisible(Node node) {
        Node now = node;
        while (now != null && now.isVisible()) {
            now = now.getParent();
        }
        return now == null;
    }

    private static ScrollEvent wheel(double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                0,
                0,
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private List<Label> shown(String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream()
                .filter(ClaimsPanelTest::treeVisible)
                .toList();
    }

    private static List<String> texts(List<Label> labels) {
        return labels.stream().map(Label::getText).toList();
    }
}
