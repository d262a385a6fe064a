package app.obelus.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.obelus.claim.Claim;
import app.obelus.export.Exporter;
import app.obelus.export.Exporters;
import app.obelus.export.Importer;
import app.obelus.export.Importers;
import app.obelus.ui.Exporting;

import javafx.print.Printer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A person exports claims by keys, and takes in those of another program.
class ExchangeWindowTest {

    @TempDir Path folder;

    @Test
    void showsByKeysHowEachFormatBegins() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            fx(
                    () -> {
                        window.model()
                                .judging()
                                .judge(
                                        window.model().notebook().getValue().claims().stream()
                                                .map(Claim::id)
                                                .toList(),
                                        "supported");
                        return window;
                    });
            openExport(window);
            List<Exporter> offered = offered(window);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < offered.size(); i++) {
                int index = i;
                window.until(() -> list(window).getSelectionModel().getSelectedIndex() == index);
                window.until(() -> !preview(window).isEmpty());
                String begins = fx(() -> preview(window));
                assertEquals(
                        offered.get(i).id().equals("refi"),
                        begins.startsWith("This is no text that could be shown here."),
                        begins);
                assertTrue(seen.add(begins), offered.get(i).id() + ": " + begins);
                if (i + 1 < offered.size()) {
                    fx(
                            () -> {
                                ((TextArea) window.node("#export-preview")).clear();
                                return index;
                            });
                    window.press(KeyCode.DOWN);
                }
            }
            window.press(KeyCode.ESCAPE);
            assertFalse(isThere(window, "#export-page"));
        }
    }

    @Test
    void offersEveryFormatWithWordsOfItsOwn() {
        for (Exporter exporter : Exporters.all()) {
            String id = exporter.id().replace("-bom", "");
            assertNotEquals(Optional.empty(), FormatWords.known(id), id);
        }
        for (Importer importer : Importers.all()) {
            assertNotEquals(Optional.empty(), FormatWords.known(importer.id()), importer.id());
        }
    }

    @Test
    void showsOfAPageAndADocumentWhatIsReadInThem() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            openExport(window);
            window.until(() -> preview(window).contains("passed by 476 votes to 151[1], focused"));
            assertEquals(
                    "What one reads in it, without its layout", label(window, "#export-about"));
            assertTrue(
                    fx(() -> preview(window))
                            .startsWith("European Parliament vote on Kaspersky Lab products\n"));
            fx(
                    () -> {
                        list(window).getSelectionModel().select(named("docx"));
                        return window;
                    });
            window.until(() -> preview(window).endsWith("\n\n[4] Undecided · Wording"));
            fx(
                    () -> {
                        list(window).getSelectionModel().select(named("csv"));
                        return window;
                    });
            window.until(() -> preview(window).startsWith("id,article"));
            assertEquals("How the file begins", label(window, "#export-about"));
        }
    }

    @Test
    void offersFormatsInGroupsAndAPersonsOwnTemplateBesideTheOthers() throws Exception {
        Path template = Files.writeString(folder.resolve("mine.txt"), "{{count}}");
        try (var window = OpenWindow.on(folder)) {
            remember(window, template);
            openExport(window);
            window.until(() -> preview(window).equals("2"));
            Map<FormatGroup, List<String>> groups = new LinkedHashMap<>();
            for (Exporter exporter : offered(window)) {
                groups.computeIfAbsent(FormatGroup.of(exporter.id()), _ -> new ArrayList<>())
                        .add(exporter.id());
            }
            assertEquals(
                    Map.of(
                            FormatGroup.TO_READ, List.of("html", "markdown", "docx"),
                            FormatGroup.FROM_TEMPLATE,
                                    List.of("letter", "brief", "handout", "template"),
                            FormatGroup.TABLE, List.of("csv", "anki"),
                            FormatGroup.PROGRAM,
                                    List.of(
                                            "jsonld",
                                            "claimreview",
                                            "hypothesis",
                                            "readwise",
                                            "refi",
                                            "refi-codebook")),
                    groups);
            assertEquals(List.of(FormatGroup.values()), List.copyOf(groups.keySet()));
            assertEquals(
                    groups.values().stream().flatMap(List::stream).toList(),
                    offered(window).stream().map(Exporter::id).toList());
        }
    }

    @Test
    void keepsTabOnThePage() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            openExport(window);
            Node page = fx(() -> window.node("#export-page"));
            Node first = fx(() -> page.getScene().getFocusOwner());
            List<Node> stops = new ArrayList<>();
            do {
                window.press(KeyCode.TAB);
                stops.add(fx(() -> page.getScene().getFocusOwner()));
            } while (!stops.getLast().equals(first) && stops.size() < 20);
            assertEquals(
                    Arrays.asList(
                            "export-own",
                            "export-article",
                            "export-all",
                            "export-preview",
                            "export-save",
                            "export-copy",
                            null,
                            "export-formats"),
                    stops.stream().map(Node::getId).toList());
            assertEquals("Close (Esc)", fx(() -> stops.get(stops.size() - 2).getAccessibleText()));
        }
    }

    @Test
    void savesWhatWasChosenAndRemembersTheChoice() throws Exception {
        Path file = folder.resolve("claims.csv");
        try (var window = OpenWindow.on(folder)) {
            fx(
                    () -> {
                        window.window
                                .preferences()
                                .export()
                                .set(
                                        new ExportChoice(
                                                "csv", Exporting.Claims.ALL, false, true, "", ""));
                        return file;
                    });
            save(window, new Exporting.Choice(named("csv-bom"), Exporting.Claims.ALL, false), file);
            assertEquals(
                    "2 claims are exported, of 1 article.",
                    fx(() -> window.model().problem().get().orElseThrow().happened()));
            assertEquals(
                    "The file is " + file + ".",
                    fx(() -> window.model().problem().get().orElseThrow().safe()));
        }
        assertTrue(Files.readString(file).startsWith("\uFEFFid,article,"));
        assertEquals(
                2,
                Files.readAllLines(file).stream()
                        .filter(line -> line.startsWith("urn:uuid:"))
                        .count());
        try (var window = OpenWindow.on(folder)) {
            openExport(window);
            assertEquals("csv", fx(() -> list(window).getSelectionModel().getSelectedItem().id()));
            assertTrue(fx(() -> ((CheckBox) window.node("#export-mark")).isSelected()));
            window.until(() -> preview(window).startsWith("\uFEFFid"));
        }
    }

    @Test
    void offersAPersonsOwnTemplateAgainAsLongAsItIsThere() throws Exception {
        Path template =
                Files.writeString(
                        folder.resolve("mine.txt"),
                        "{{#articles}}{{#claims}}* {{quote}}\n{{/claims}}{{/articles}}");
        try (var window = OpenWindow.on(folder)) {
            remember(window, template);
            openExport(window);
            window.until(() -> preview(window).startsWith("* 476 votes to 151\n"));
            window.press(KeyCode.ESCAPE);
            Files.writeString(template, "{{#articles}}");
            openExport(window);
            window.until(
                    () ->
                            label(window, "#export-size")
                                    .startsWith(template + " cannot be used: The template: "));
            assertTrue(fx(() -> ((Region) window.node("#export-page")).minWidth(-1)) <= 720);
            Files.delete(template);
        }
        try (var window = OpenWindow.on(folder)) {
            openExport(window);
            window.until(
                    () -> label(window, "#export-size").startsWith(template + " cannot be used:"));
        }
    }

    @Test
    void leavesTheFileAndSaysWhyWhereItCannotBeWritten() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            Path file = folder.resolve("none").resolve("claims.csv");
            save(window, new Exporting.Choice(named("csv"), Exporting.Claims.ALL, false), file);
            assertEquals(
                    "The claims could not be saved as " + file + ".",
                    fx(() -> window.model().problem().get().orElseThrow().happened()));
        }
    }

    @Test
    void exportsTheSelectedClaimOnlyAndCopiesIt() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            window.press(KeyCode.F6);
            openExport(window);
            fx(
                    () -> {
                        ((RadioButton) window.node("#export-selected")).fire();
                        list(window).getSelectionModel().select(named("csv"));
                        return window;
                    });
            window.until(() -> label(window, "#export-size").equals("1 claim of 1 article"));
            window.until(() -> preview(window).startsWith("id,article"));
            String shown = fx(() -> preview(window));
            fire(window, "#export-copy");
            window.until(
                    () ->
                            label(window, "#export-size")
                                    .equals("1 claim is on the clipboard, of 1 article"));
            assertEquals(
                    shown.replace("\r\n", "\n"),
                    fx(() -> Clipboard.getSystemClipboard().getString().replace("\r\n", "\n")));
        }
    }

    @Test
    void countsTheClaimsOfTheWholeLibrary() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            fx(
                    () -> {
                        window.window.view().intake().openFile(other());
                        return window;
                    });
            window.until(
                    () ->
                            window.model()
                                    .article()
                                    .get()
                                    .filter(it -> it.article().text().contains("Nothing"))
                                    .isPresent());
            openExport(window);
            window.until(() -> label(window, "#export-size").startsWith("No claims of 1 article"));
            assertEquals(
                    List.of("All (0)", "Those the filter shows (0)", "The selected one (none is)"),
                    scopes(window));
            fire(window, "#export-library");
            assertEquals(
                    List.of(
                            "All",
                            "Those that the filter would show",
                            "The selected one (none is)"),
                    scopes(window));
            window.until(() -> label(window, "#export-size").startsWith("2 claims of 1 article"));
        }
    }

    @Test
    void saysWhatWouldBeTakenInThenTakesItInAndUndoesIt() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            List<Claim> before = window.claims();
            openImport(window, table());
            window.until(
                    () ->
                            label(window, "#import-summary")
                                    .equals(
                                            "It cannot be taken in so: no column is called a quote"
                                                    + " or a note: it has Words said, Remark, Verdict."));
            assertTrue(fx(() -> window.node("#import-take").isDisabled()));
            assertEquals(
                    "Columns that are not taken in: Words said, Remark",
                    label(window, "#import-unused"));
            choose(window, "#import-column-quote", "Words said");
            choose(window, "#import-column-note", "Remark");
            window.until(
                    () ->
                            label(window, "#import-summary")
                                    .equals("2 new claims, 0 changed, 1 left out."));
            assertEquals(
                    """
                    1 quote is not in the text without doubt. The words are kept as the file has \
                    them, and listed among the claims as not in the text.
                    Nothing has been changed yet.""",
                    label(window, "#import-more"));
            assertFalse(fx(() -> window.node("#import-unused").isVisible()));
            assertEquals(
                    List.of(
                            "Lost",
                            "Disputed",
                            "Who counted?",
                            "it has neither a quote nor a note"),
                    fx(
                            () ->
                                    window.robot.lookup(".edition-row .muted").queryAll().stream()
                                            .map(it -> ((Label) it).getText())
                                            .toList()));
            assertEquals(before, window.claims());
            fire(window, "#import-take");
            assertFalse(isThere(window, "#import-page"));
            assertEquals(4, window.claims().size());
            assertEquals(
                    "2 new claims and 0 changed from theirs.csv.",
                    fx(() -> window.model().problem().get().orElseThrow().happened()));
            assertEquals(
                    "Undo Import Claims", fx(() -> window.node("#tool-undo").getAccessibleText()));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, window.claims());
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(4, window.claims().size());
            openImport(window, table());
            choose(window, "#import-column-quote", "Words said");
            choose(window, "#import-column-note", "Remark");
            window.until(
                    () ->
                            label(window, "#import-summary")
                                    .equals("There is nothing in it that is not here already."));
            window.press(KeyCode.ESCAPE);
            assertFalse(isThere(window, "#import-page"));
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNoPrinter() throws Exception {
        try (var window = OpenWindow.on(folder)) {
            assumeTrue(fx(() -> Printer.getDefaultPrinter() == null), "there is a printer here");
            window.press(KeyCode.CONTROL, KeyCode.P);
            assertEquals(
                    "There is no printer here.",
                    fx(() -> window.model().problem().get().orElseThrow().happened()));
        }
    }

    @Test
    void saysThatAFileIsInNoKnownFormat() throws Exception {
        Path file = Files.writeString(folder.resolve("page.xyz"), "Words.");
        try (var window = OpenWindow.on(folder)) {
            fx(
                    () -> {
                        window.window.view().exchange().take(file);
                        return file;
                    });
            window.until(() -> window.model().problem().get().isPresent());
            assertEquals(
                    file + " is in no format that is known here.",
                    fx(() -> window.model().problem().get().orElseThrow().happened()));
        }
    }

    private Path table() throws Exception {
        return Files.writeString(
                folder.resolve("theirs.csv"),
                """
                Words said,Remark,Verdict
                476 votes to 151,Who counted?,Disputed
                words that are nowhere,Lost,
                ,,Refuted
                """);
    }

    private Path other() throws Exception {
        return Files.writeString(folder.resolve("other.txt"), "Nothing is marked here.\n");
    }

    private static void remember(OpenWindow window, Path template) {
        fx(
                () -> {
                    window.window
                            .preferences()
                            .export()
                            .set(
                                    new ExportChoice(
                                            "template",
                                            Exporting.Claims.ALL,
                                            false,
                                            false,
                                            template.toString(),
                                            ""));
                    return template;
                });
    }

    private static void openExport(OpenWindow window) {
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.until(() -> isThere(window, "#export-page"));
    }

    private static void openImport(OpenWindow window, Path file) {
        fx(
                () -> {
                    window.window.view().exchange().take(file);
                    return file;
                });
        window.until(() -> isThere(window, "#import-page"));
    }

    private static void save(OpenWindow window, Exporting.Choice choice, Path file) {
        fx(
                () -> {
                    window.window.view().exchange().save(choice, file);
                    return file;
                });
        window.until(() -> window.model().problem().get().isPresent());
    }

    @SuppressWarnings("unchecked")
    private static ListView<Exporter> list(OpenWindow window) {
        return (ListView<Exporter>) window.node("#export-formats");
    }

    private static List<String> scopes(OpenWindow window) {
        return fx(
                () ->
                        Stream.of("#export-all", "#export-filtered", "#export-selected")
                                .map(it -> ((RadioButton) window.node(it)).getText())
                                .toList());
    }

    private static List<Exporter> offered(OpenWindow window) {
        return fx(() -> List.copyOf(list(window).getItems()));
    }

    private static String preview(OpenWindow window) {
        return ((TextArea) window.node("#export-preview")).getText();
    }

    @SuppressWarnings("unchecked")
    private static void choose(OpenWindow window, String box, String column) {
        fx(
                () -> {
                    ((ComboBox<String>) window.node(box)).setValue(column);
                    return column;
                });
    }

    private static void fire(OpenWindow window, String button) {
        fx(
                () -> {
                    ((ButtonBase) window.node(button)).fire();
                    return button;
                });
        window.until(() -> true);
    }

    private static Exporter named(String id) {
        return Exporters.named(id).orElseThrow();
    }

    private static boolean isThere(OpenWindow window, String query) {
        return window.robot.lookup(query).tryQuery().isPresent();
    }

    private static String label(OpenWindow window, String query) {
        return fx(() -> ((Label) window.node(query)).getText());
    }

    private static <T> T fx(java.util.concurrent.Callable<T> work) {
        return OpenWindow.fx(work);
    }
}
