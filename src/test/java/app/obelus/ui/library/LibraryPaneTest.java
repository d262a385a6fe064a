package app.obelus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import app.obelus.store.ArticleEntry;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@ExtendWith(ApplicationExtension.class)
class LibraryPaneTest {

    private final Article article = article();
    private final ObjectProperty<List<ArticleEntry>> articles =
            new SimpleObjectProperty<>(
                    List.of(
                            entry("first", "First article"),
                            entry("second", "Second article"),
                            new ArticleEntry(
                                    "third",
                                    "third",
                                    Optional.of(UnreadableNotesException.Reason.NOT_JSON))));
    private final ObjectProperty<Optional<StoredArticle>> open =
            new SimpleObjectProperty<>(Optional.of(stored("second", article)));
    private final ObjectProperty<Integer> reading = new SimpleObjectProperty<>(0);
    private final List<String> told = new ArrayList<>();
    private LibraryPane pane;

    @Start
    void start(Stage stage) {
        pane =
                new LibraryPane(
                        articles,
                        open,
                        reading,
                        new LibraryPane.Actions(
                                slug -> told.add("open " + slug),
                                heading -> told.add("go to " + heading.in(article.text())),
                                () -> told.add("open file"),
                                () -> told.add("paste")));
        stage.setScene(new Scene(pane, 240, 500));
        stage.show();
    }

    @Test
    void listsTheArticlesWithWhatIsWrongWithThem(FxRobot robot) {
        assertEquals(
                List.of(
                        "First article",
                        "Second article, open",
                        "third\nCannot be opened: one of its files is damaged."),
                spoken(robot, ".article-entry"));
        assertEquals(List.of("Second article"), marked(robot, ".article-entry", "open"));
    }

    @Test
    void followsWhichArticleIsOpen(FxRobot robot) {
        robot.interact(() -> open.set(Optional.of(stored("first", article))));
        assertEquals(List.of("First article"), marked(robot, ".article-entry", "open"));
        robot.interact(() -> open.set(Optional.empty()));
        assertEquals(List.of(), marked(robot, ".article-entry", "open"));
    }

    @Test
    void opensAnArticleByMouse(FxRobot robot) {
        robot.clickOn("First article");
        assertEquals(List.of("open first"), told);
    }

    @Test
    void opensAnArticleByKeys(FxRobot robot) {
        robot.interact(pane::showLibrary);
        robot.push(KeyCode.UP);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("open first"), told);
    }

    @Test
    void offersToOpenAFileAndToPaste(FxRobot robot) {
        robot.clickOn("#library-open-file").clickOn("#library-paste");
        assertEquals(List.of("open file", "paste"), told);
    }

    @Test
    void looksForAnArticleAmongMany(FxRobot robot) {
        assertFalse(filter(robot).isVisible());
        List<ArticleEntry> many = new ArrayList<>(articles.get());
        for (int i = 1; i < 20; i++) {
            many.add(entry("more" + i, "More, number " + i));
        }
        robot.interact(() -> articles.set(List.copyOf(many)));
        robot.clickOn("#library-filter").write("NUMBER 12");
        assertEquals(List.of("More, number 12"), spoken(robot, ".article-entry"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("open more12"), told);
        robot.push(KeyCode.ESCAPE);
        assertEquals("", filter(robot).getText());
        assertTrue(spoken(robot, ".article-entry").contains("First article"));
    }

    @Test
    void showsTheHeadingsAndWhereTheReaderIs(FxRobot robot) {
        robot.clickOn("#outline-tab");
        assertEquals(
                List.of("The vote, where you are reading", "How it was counted", "Reactions"),
                spoken(robot, ".outline-entry"));
        assertEquals(List.of("How it was counted"), marked(robot, ".outline-entry", "depth1"));
        robot.interact(() -> reading.set(article.text().indexOf("By hand")));
        assertEquals(List.of("How it was counted"), marked(robot, ".outline-entry", "current"));
        robot.interact(() -> reading.set(article.text().length()));
        assertEquals(List.of("Reactions"), marked(robot, ".outline-entry", "current"));
    }

    @Test
    void goesToAHeadingByMouseAndByKeys(FxRobot robot) {
        robot.clickOn("#outline-tab").clickOn("Reactions");
        robot.interact(pane::showOutline);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("go to Reactions", "go to How it was counted"), told);
    }

    @Test
    void keepsTheHeadingInSightWhereTheReaderIs(FxRobot robot) {
        CanonicalText many = new CanonicalText();
        for (int i = 0; i < 200; i++) {
            many.add(Block.Type.HEADING, 2, "Heading " + i);
        }
        Article longer = article.withText(many.text(), many.blocks());
        robot.clickOn("#outline-tab");
        robot.interact(() -> open.set(Optional.of(stored("longer", longer))));
        robot.interact(() -> reading.set(longer.text().indexOf("Heading 150")));
        waitForFxEvents();
        assertEquals(List.of("Heading 150"), marked(robot, ".outline-entry", "current"));
    }

    @Test
    void keepsTheHeadingInSightWhenThereIsLessRoom(FxRobot robot) {
        Article longer = chapters();
        robot.clickOn("#outline-tab");
        robot.interact(() -> open.set(Optional.of(stored("longer", longer))));
        robot.interact(() -> reading.set(longer.text().length()));
        waitForFxEvents();
        assertTrue(isInSight(robot, "Chapter 199 of the long inquiry into the harbour"));

        robot.interact(() -> pane.getScene().getWindow().setHeight(360));
        waitForFxEvents();

        assertTrue(isInSight(robot, "Chapter 199 of the long inquiry into the harbour"));
    }

    @Test
    void showsTheFirstHeadingToOneWhoIsAboveAllOfThem(FxRobot robot) {
        Article longer = chapters();
        robot.clickOn("#outline-tab");
        robot.interact(() -> open.set(Optional.of(stored("longer", longer))));
        robot.interact(() -> reading.set(longer.text().length()));
        waitForFxEvents();
        assertFalse(isInSight(robot, "Chapter 0 of the long inquiry into the harbour"));

        robot.interact(() -> reading.set(0));
        waitForFxEvents();

        assertTrue(isInSight(robot, "Chapter 0 of the long inquiry into the harbour"));
        assertEquals(List.of(), marked(robot, ".outline-entry", "current"));
    }

    private Article chapters() {
        CanonicalText many = new CanonicalText();
        many.add(Block.Type.PARAGRAPH, 0, "Before all chapters.");
        for (int i = 0; i < 200; i++) {
            many.add(
                    Block.Type.HEADING,
                    2,
                    "Chapter " + i + " of the long inquiry into the harbour");
        }
        return article.withText(many.text(), many.blocks());
    }

    private static boolean isInSight(FxRobot robot, String heading) {
        Bounds list = onScreen(robot.lookup("#outline-list").query());
        return filled(robot, ".outline-entry").stream()
                .filter(cell -> heading.equals(cell.getText()))
                .anyMatch(cell -> list.contains(onScreen(cell)));
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    @Test
    void saysThatThereAreNoHeadings(FxRobot robot) {
        robot.clickOn("#outline-tab");
        robot.interact(() -> open.set(Optional.empty()));
        assertTrue(robot.lookup("This article has no headings.").query().isVisible());
        assertEquals(List.of(), spoken(robot, ".outline-entry"));
    }

    @Test
    void alwaysShowsOneOfTheTwo(FxRobot robot) {
        robot.clickOn("#library-tab").clickOn("#library-tab");
        assertTrue(robot.lookup("#library-list").query().isVisible());
        robot.clickOn("#outline-tab").clickOn("#outline-tab");
        assertTrue(robot.lookup("#outline-list").query().isVisible());
    }

    private static List<String> spoken(FxRobot robot, String cells) {
        return filled(robot, cells).stream().map(Node::getAccessibleText).toList();
    }

    private static List<String> marked(FxRobot robot, String cells, String state) {
        return filled(robot, cells).stream()
                .filter(
                        cell ->
                                cell.getPseudoClassStates()
                                        .contains(PseudoClass.getPseudoClass(state)))
                .map(Labeled::getText)
                .toList();
    }

    private static List<IndexedCell<?>> filled(FxRobot robot, String cells) {
        waitForFxEvents();
        List<IndexedCell<?>> filled = new ArrayList<>();
        for (Node cell : robot.lookup(cells).queryAll()) {
            if (cell instanceof IndexedCell<?> it && !it.isEmpty() && it.isVisible()) {
                filled.add(it);
            }
        }
        filled.sort((one, other) -> Integer.compare(one.getIndex(), other.getIndex()));
        return filled;
    }

    private static TextField filter(FxRobot robot) {
        return robot.lookup("#library-filter").queryAs(TextField.class);
    }

    private static ArticleEntry entry(String slug, String title) {
        return new ArticleEntry(slug, title, Optional.empty());
    }

    private static Article article() {
        CanonicalText text = new CanonicalText();
        text.add(Block.Type.HEADING, 2, "The vote");
        text.add(Block.Type.PARAGRAPH, 0, "476 to 151.");
        text.add(Block.Type.HEADING, 4, "How it was counted");
        text.add(Block.Type.PARAGRAPH, 0, "By hand.");
        text.add(Block.Type.HEADING, 2, "Reactions");
        return new Article("Second article", "", "", "", "", text.text(), text.blocks());
    }

    private static StoredArticle stored(String slug, Article article) {
        String hash = Sha256.of(article.text());
        Edition edition = new Edition(1, Instant.EPOCH, "source.txt", hash, hash);
        return new StoredArticle(slug, "urn:x:" + slug, article, List.of(edition));
    }
}
