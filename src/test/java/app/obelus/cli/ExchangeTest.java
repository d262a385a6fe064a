package app.obelus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Claim;
import app.obelus.document.ArticleReader;
import app.obelus.document.OpenedArticle;
import app.obelus.export.Exporter;
import app.obelus.export.Exporters;
import app.obelus.store.ArticleEntry;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.store.LibraryCheck;
import app.obelus.store.StoredArticle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Claims go out to other programs, and come in from them.
class ExchangeTest {

    private static final String SLUG = "european-parliament-vote-on-kaspersky-lab-products";

    @TempDir Path folder;

    private Path library;
    private Path table;
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeLibrary() throws Exception {
        library = folder.resolve("library");
        Library.withSample(library);
        table =
                Files.writeString(
                        folder.resolve("theirs.csv"),
                        """
                        Passage,Remark,Verdict
                        476 votes to 151,Who counted?,Disputed
                        words that are nowhere,Lost,
                        ,,Refuted
                        """);
    }

    @Test
    void printsTheSameBytesThatItWritesIntoAFile() throws Exception {
        for (Exporter exporter : Exporters.all()) {
            Path file = folder.resolve("out." + exporter.extension());
            assertEquals(0, export("--to", exporter.id(), "-o", file.toString()), err);
            int claims = exporter.id().equals("claimreview") ? 0 : 2; // none is decided
            assertEquals(claims + " claims of 1 article in " + file + ".\n", out);
            byte[] once = Files.readAllBytes(file);
            assertEquals(0, export("--to", exporter.id(), "-o", file.toString(), "all"));
            assertEquals(hex(once), hex(Files.readAllBytes(file)), exporter.id());
            if (exporter.isText()) {
                assertEquals(0, export("--to", exporter.id(), SLUG));
                assertEquals(new String(once, StandardCharsets.UTF_8), out, exporter.id());
                assertEquals(0, export("--to", exporter.id(), "-o", "-"));
                assertEquals(new String(once, StandardCharsets.UTF_8), out, exporter.id());
            } else {
                assertEquals(2, export("--to", exporter.id()));
                assertEquals(2, export("--to", exporter.id(), "-o", "-"));
            }
        }
        assertEquals(List.of(), hiddenFiles());
    }

    @Test
    void writesOnlyWhatTheFilterLetsThrough() throws Exception {
        assertEquals(0, export("--to", "csv", "--kind", "wording"));
        assertTrue(out.contains("confirmed as malicious"), out);
        assertEquals(-1, out.indexOf("476 votes"));
        assertEquals(
                2, export("--to", "csv", "--verdict", "no-such-verdict"), "a misspelt verdict");
    }

    @Test
    void leavesOutArticlesWithoutClaimsUnlessThereIsOnlyOne() throws Exception {
        OpenedArticle another = ArticleReader.ofEveryFormat().pasted("Nothing marked here.");
        Library.in(library)
                .add(
                        another.article(),
                        another.bytes(),
                        another.extension(),
                        Instant.parse("2026-11-23T10:00:00Z"));
        Path file = folder.resolve("out.json");
        assertEquals(0, export("--to", "jsonld", "-o", file.toString()));
        assertEquals("2 claims of 1 article in " + file + ".\n", out);
        assertEquals(0, export("--to", "jsonld", "-o", file.toString(), slugOfOther()));
        assertEquals("0 claims of 1 article in " + file + ".\n", out);
    }

    @Test
    void saysWhatFormatsThereAre() throws Exception {
        assertEquals(2, export("--to", "wordstar"));
        String all = String.join(", ", Exporters.all().stream().map(Exporter::id).toList());
        assertEquals(
                "There is no format wordstar; there are " + all + ".",
                err.lines().findFirst().orElse(""));
        assertEquals(0, export("--help"));
        assertTrue(out.replaceAll("\\s+", " ").contains("One of " + all), out);
    }

    @Test
    void fillsAPersonsOwnTemplate() throws Exception {
        Path template =
                Files.writeString(
                        folder.resolve("mine.txt"),
                        "{{#articles}}{{#claims}}* {{quote}}\n{{/claims}}{{/articles}}");
        assertEquals(0, export("--to", "template", "--template", template.toString()), err);
        assertEquals("* 476 votes to 151\n* confirmed as malicious\n", out);
        assertEquals(2, export("--to", "template"));
        assertEquals(2, export("--to", "csv", "--template", template.toString()));
        Files.writeString(template, "{{colour}}");
        assertEquals(3, export("--to", "template", "--template", template.toString()));
        assertEquals("Line 1 of the template names “colour”, which is not a field here.\n", err);
    }

    @Test
    void leavesTheOldFileWhereTheNewOneCannotBeWritten() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        assertEquals(3, export("--to", "csv", "-o", there.toString()));
        assertEquals(there + " is a folder\n", err);
        assertEquals(3, export("--to", "csv", "-o", folder.resolve("none/out.csv").toString()));
        assertEquals("there is no " + folder.resolve("none") + "\n", err);
    }

    @Test
    void saysWhatWouldBeTakenInAndChangesNothing() throws Exception {
        List<Claim> before = claims();
        assertEquals(1, theirs());
        assertEquals(
                """
                2 claims new, 0 changed, 1 left out; 1 quote not placed.
                new              476 votes to 151
                new, not placed  words that are nowhere
                left out         item 3 (it has neither a quote nor a note)
                Nothing was changed; --keep takes it in.
                """,
                out);
        assertEquals(before, claims());
        assertEquals(List.of(), LibraryCheck.of(library));
    }

    @Test
    void takesClaimsInAsOneChangeAndOnlyOnce() throws Exception {
        assertEquals(1, theirs("--keep"));
        assertTrue(out.endsWith("Taken in.\n"), out);
        Claim taken =
                claims().stream()
                        .filter(claim -> claim.note().equals("Who counted?"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("476 votes to 151", "disputed"), List.of(taken.quote(), taken.verdict()));
        assertEquals(4, claims().size());
        assertEquals(
                List.of("Import Claims"),
                Library.in(library).notes().history(article(), taken.id()).stream()
                        .map(JournalEntry::name)
                        .toList());
        assertEquals(List.of(), LibraryCheck.of(library));
        String notes = Files.readString(library.resolve(SLUG + "/notes.json"));
        assertEquals(1, theirs("--keep"));
        assertTrue(out.startsWith("0 claims new, 0 changed, 3 left out;"), out);
        assertEquals(notes, Files.readString(library.resolve(SLUG + "/notes.json")));
    }

    @Test
    void tellsThePlanInJson() throws Exception {
        assertEquals(1, theirs("--json"));
        List<String> lines = out.lines().toList();
        assertEquals(
                "{\"article\":\""
                        + SLUG
                        + "\",\"format\":\"csv\",\"new\":2,\"changed\":0,\"leftOut\":1,"
                        + "\"notPlaced\":1,\"kept\":false}",
                lines.getFirst());
        assertEquals(
                "{\"what\":\"leftOut\",\"quote\":\"3\",\"why\":\"refused\","
                        + "\"detail\":\"it has neither a quote nor a note\"}",
                lines.getLast());
        assertEquals(4, lines.size());
    }

    @Test
    void saysWhyAFileCannotBeTakenIn() throws Exception {
        Path page = Files.writeString(folder.resolve("page.xyz"), "Words.");
        assertEquals(3, run("import", SLUG, page.toString()));
        assertEquals(
                page
                        + " cannot be taken in: it is in no format that is known here; say which"
                        + " with --from.\n",
                err);
        assertEquals(3, run("import", SLUG, folder.resolve("none.csv").toString()));
        assertEquals("there is no " + folder.resolve("none.csv") + "\n", err);
        assertEquals(3, run("import", "--column", "quote=Nowhere", SLUG, table.toString()));
        assertEquals(table + " cannot be taken in: it has no column Nowhere.\n", err);
        assertEquals(2, run("import", "--column", "colour=Passage", SLUG, table.toString()));
        assertEquals(
                2,
                run(
                        "import",
                        "--from",
                        "kindle",
                        "--column",
                        "quote=Passage",
                        SLUG,
                        table.toString()));
        assertEquals(2, run("import", "no-such-article", table.toString()));
    }

    @Test
    void leavesEverythingWhereAnotherWindowHasTheNotes() throws Exception {
        Library other = Library.in(library);
        assertTrue(other.notes().hold(article()));
        try {
            assertEquals(3, theirs("--keep"));
            assertEquals(
                    SLUG
                            + " is open in another window; close it there and try again. Nothing"
                            + " was changed.\n",
                    err);
            assertEquals(1, theirs());
        } finally {
            other.notes().leave(article());
        }
        assertEquals(2, claims().size());
    }

    private String slugOfOther() throws Exception {
        return Library.in(library).articles().stream()
                .map(ArticleEntry::slug)
                .filter(slug -> !slug.equals(SLUG))
                .findFirst()
                .orElseThrow();
    }

    private int theirs(String... options) {
        List<String> all =
                new ArrayList<>(List.of("--column", "quote=Passage", "--column", "note=Remark"));
        all.addAll(List.of(options));
        all.addAll(List.of(SLUG, table.toString()));
        return run("import", all.toArray(String[]::new));
    }

    private int export(String... args) {
        return run("export", args);
    }

    private StoredArticle article() throws Exception {
        return Library.in(library).open(SLUG);
    }

    private List<Claim> claims() throws Exception {
        return Library.in(library).notes().load(article()).notebook().claims();
    }

    /// What is left of files that are written beside others.
    private List<String> hiddenFiles() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith("."))
                    .toList();
        }
    }

    private static String hex(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private int run(String command, String... args) {
        List<String> words = new ArrayList<>(List.of(command, "--library", library.toString()));
        words.addAll(List.of(args));
        Typed typed = Typed.by(words);
        out = typed.out();
        err = typed.err().replaceFirst("^obelus: ", "");
        return typed.code();
    }
}
