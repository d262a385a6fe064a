package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Edition;
import app.obelus.text.Sha256;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

class FolderLibraryTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");
    private static final byte[] SOURCE = "# source".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void opensArticlesAlsoWhereItsPathGoesRoundAboutWays() throws Exception {
        Path roundabout = folder.resolve("elsewhere").resolve("..").resolve(".");
        Library library = Library.in(roundabout);
        Article article = article("Sky", "The sky is green.");
        StoredArticle kept = library.add(article, new byte[0], "txt", Instant.EPOCH);
        assertEquals(kept, library.open(kept.slug()));
    }

    @Test
    void givesBackAnArticleAsItWasKept() throws Exception {
        Article article = article("Das Wetter: heiß & 😀", "Erstens 😀", "Zweitens שלום");
        StoredArticle kept = library().add(article, SOURCE, "md", NOON);

        assertEquals(
                new StoredArticle(
                        "das-wetter-heiss",
                        "urn:uuid:" + ID,
                        article,
                        List.of(
                                new Edition(
                                        1,
                                        NOON,
                                        "source.md",
                                        Sha256.of(SOURCE),
                                        Sha256.of(article.text())))),
                kept);
        assertEquals(kept, library().open("das-wetter-heiss"));
        Path edition = folder.resolve("das-wetter-heiss/editions/1");
        assertArrayEquals(SOURCE, Files.readAllBytes(edition.resolve("source.md")));
        assertEquals(article.text(), Files.readString(edition.resolve("text.txt")));
    }

    @Test
    void remembersTheAddressThatEachEditionCameFrom() throws Exception {
        Library library = library();
        String first = "https://example.org/vote";
        String later = "https://www.example.org/2026/vote";
        library.add(article("Vote", "476"), SOURCE, "html", first, NOON);
        library.addEdition("vote", article("Vote", "426"), SOURCE, "html", later, NOON);
        library.addEdition("vote", article("Vote", "436"), SOURCE, "txt", NOON);

        assertEquals(
                List.of(first, later, ""),
                library().open("vote").editions().stream().map(Edition::address).toList());
        String json = Files.readString(folder.resolve("vote/article.json"));
        assertEquals(2, json.split("\"address\": \"https:", -1).length - 1);
    }

    @Test
    void keepsTheSameTextOnlyOnce() throws Exception {
        Library library = library();
        StoredArticle first = library.add(article("One", "Words."), SOURCE, "txt", NOON);
        assertEquals(
                first, library.add(article("Two", "Words."), SOURCE, "txt", NOON.plusSeconds(1)));
        assertEquals(1, library.articles().size());
    }

    @Test
    void keepsANewerEditionBesideTheOldOne() throws Exception {
        Article old = article("Vote", "476 votes to 151 😀");
        Article now = article("Votes", "426 votes to 151 😀", "One more.");
        byte[] source = "426".getBytes(StandardCharsets.UTF_8);
        StoredArticle first = library().add(old, SOURCE, "md", NOON);

        StoredArticle second =
                library().addEdition(first.slug(), now, source, "txt", NOON.plusSeconds(60));

        Edition added =
                new Edition(
                        2,
                        NOON.plusSeconds(60),
                        "source.txt",
                        Sha256.of(source),
                        Sha256.of(now.text()));
        assertEquals(
                new StoredArticle(
                        "vote",
                        first.iri(),
                        old.withText(now.text(), now.blocks()),
                        List.of(first.edition(), added)),
                second);
        assertEquals(second, library().open("vote"));
        assertEquals(old, library().edition("vote", 1));
        assertEquals(second.article(), library().edition("vote", 2));
        assertThrows(NoSuchFileException.class, () -> library().edition("vote", 3));
        Path editions = folder.resolve("vote/editions");
        assertArrayEquals(SOURCE, Files.readAllBytes(editions.resolve("1/source.md")));
        assertArrayEquals(source, Files.readAllBytes(editions.resolve("2/source.txt")));
        assertEquals(List.of(), LibraryCheck.of(folder));
    }

    @Test
    void keepsNoEditionThatSaysWhatTheLatestSays() throws Exception {
        Library library = library();
        StoredArticle first = library.add(article("Vote", "476"), SOURCE, "txt", NOON);
        assertEquals(first, library.addEdition("vote", article("Vote", "476"), SOURCE, "md", NOON));
        library.addEdition("vote", article("Vote", "426"), SOURCE, "txt", NOON);
        assertEquals(
                3,
                library.addEdition("vote", article("Vote", "476"), SOURCE, "txt", NOON)
                        .edition()
                        .number());
    }

    @Test
    void keepsWhatAnotherProgramWroteIntoTheArticlesFile() throws Exception {
        Library library = library();
        library.add(article("Vote", "476"), SOURCE, "txt", NOON);
        Path file = folder.resolve("vote/article.json");
        String theirs = Files.readString(file).replaceFirst("\\{", "{ \"theirs\": [1, 2],");
        Files.writeString(file, theirs.replaceFirst("\"start\"", "\"their\": \"}\", \"start\""));

        library.addEdition("vote", article("Vote", "426"), SOURCE, "txt", NOON);

        String after = Files.readString(file);
        assertTrue(after.contains("\"theirs\""), after);
        assertTrue(
                after.contains("{\"type\": \"paragraph\", \"their\": \"}\", \"start\": 0, "),
                after);
    }

    @Test
    void leavesAnEditionAloneThatWasNeverFinished() throws Exception {
        Library library = library();
        StoredArticle first = library.add(article("Vote", "476"), SOURCE, "txt", NOON);
        Path half = folder.resolve("vote/editions/2/text.txt");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "ha");

        assertEquals(first, library.open("vote"));
        StoredArticle now = library.addEdition("vote", article("Vote", "1"), SOURCE, "txt", NOON);
        assertEquals(3, now.edition().number());
        assertEquals("ha", Files.readString(half));
    }

    @Test
    void findsAnArticleByItsAddress() throws Exception {
        Library library = library();
        library.add(at("https://example.org/a", "One"), SOURCE, "txt", NOON);
        library.add(article("Other", "Two"), SOURCE, "txt", NOON);
        assertEquals(
                Optional.of(new ArticleEntry("one", "One", Optional.empty())),
                library.at("https://example.org/a"));
        assertEquals(Optional.empty(), library.at("https://example.org/b"));
        assertEquals(Optional.empty(), library.at(""));
    }

    @Test
    void namesTargetsByTheAddressOfTheArticle() throws Exception {
        Library library = library();
        StoredArticle first = library.add(at("https://example.org/a", "One"), SOURCE, "txt", NOON);
        StoredArticle second = library.add(at("https://example.org/a", "Two"), SOURCE, "txt", NOON);
        assertEquals("https://example.org/a", first.iri());
        assertEquals("urn:uuid:" + ID, second.iri());
    }

    @ParameterizedTest
    @CsvSource({
        "Rail strike, rail-strike",
        "Ünïcödé – Straße, unicode-strasse",
        "日本語, article",
        "con, article-con",
        "../../etc/passwd, etc-passwd",
        "a very long title that goes on and on and on until nobody wants to read any more of it,"
                + " a-very-long-title-that-goes-on-and-on-and-on-until-nobody"
    })
    void makesPlainFolderNamesOfTitles(String title, String slug) throws Exception {
        assertEquals(slug, library().add(article(title, "x"), SOURCE, "txt", NOON).slug());
    }

    @Test
    void givesTwoArticlesWithOneTitleTwoFolders() throws Exception {
        Library library = library();
        library.add(article("Sky", "One"), SOURCE, "txt", NOON);
        assertEquals("sky-2", library.add(article("Sky", "Two"), SOURCE, "txt", NOON).slug());
    }

    @Test
    void listsArticlesByTitleAndTheBrokenWithTheirProblem() throws Exception {
        Library library = library();
        library.add(article("zebra", "One"), SOURCE, "txt", NOON);
        library.add(article("Apple", "Two"), SOURCE, "txt", NOON);
        Files.createDirectory(folder.resolve("middle"));
        Files.writeString(folder.resolve("middle/article.json"), "{");
        Files.createDirectory(folder.resolve(".hidden"));
        Files.createDirectory(folder.resolve("no-article"));
        assertEquals(
                List.of(
                        new ArticleEntry("apple", "Apple", Optional.empty()),
                        new ArticleEntry("middle", "middle", Optional.of(Reason.NOT_JSON)),
                        new ArticleEntry("zebra", "zebra", Optional.empty())),
                library.articles());
    }

    @Test
    void isEmptyAndMakesNothingBeforeSomethingIsKept() throws Exception {
        Path absent = folder.resolve("absent");
        Library library = Library.in(absent);
        assertEquals(List.of(), library.articles());
        assertEquals(Codebook.initial(), library.codebook());
        assertFalse(Files.exists(absent));
    }

    @Test
    void refusesATextThatIsNotTheOneCaptured() throws Exception {
        library().add(article("Sky", "The sky is green."), SOURCE, "txt", NOON);
        Path text = folder.resolve("sky/editions/1/text.txt");
        Files.writeString(text, "The sky is blue.");
        UnreadableNotesException refusal =
                assertThrows(UnreadableNotesException.class, () -> library().open("sky"));
        assertEquals(Reason.TEXT_CHANGED, refusal.reason());
        assertEquals(text, refusal.file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "", "..", "../library", "a/b", "/etc"})
    void opensNothingOutsideItself(String slug) {
        assertThrows(NoSuchFileException.class, () -> library().open(slug));
    }

    @Test
    void keepsItsKindsAndVerdictsAndWhatOthersWroteBesideThem() throws Exception {
        Library library = library();
        Kind figure = library.codebook().kinds().getFirst();
        Codebook renamed =
                library.codebook()
                        .with(
                                new Kind(
                                        figure.id(),
                                        "Zahl 😀",
                                        "Z",
                                        figure.lineStyle(),
                                        figure.light(),
                                        figure.sepia(),
                                        figure.dark()));
        library.save(renamed);
        assertEquals(renamed, library().codebook());

        Path file = folder.resolve("library.json");
        String theirs =
                Files.readString(file)
                        .replace("\"kinds\": [", "\"x:more\": {\"a\": 1.50}, \"kinds\": [")
                        .replace("\"letter\": \"Z\"", "\"letter\": \"Z\", \"x:shape\": \"round\"");
        Files.writeString(file, theirs);
        library().save(Codebook.initial());
        String written = Files.readString(file);
        assertTrue(written.contains("\"a\": 1.50"), written);
        assertTrue(written.contains("\"x:shape\": \"round\""), written);
        assertEquals(Codebook.initial(), library().codebook());
    }

    @Test
    void twoWindowsThatChangeDifferentKindsKeepBothChanges() throws Exception {
        library().save(Codebook.initial());
        Library ours = library();
        Library theirs = library();
        theirs.save(renamed(theirs.codebook(), 0, "Number"));
        Codebook both = ours.save(renamed(ours.codebook(), 1, "Words"));
        assertEquals(renamed(renamed(Codebook.initial(), 0, "Number"), 1, "Words"), both);
        assertEquals(both, library().codebook());
        assertEquals(both, ours.codebook());
    }

    @Test
    void aKindThatAnotherWindowChangedIsNotWrittenOver() throws Exception {
        library().save(Codebook.initial());
        Library ours = library();
        Codebook number = renamed(Codebook.initial(), 0, "Number");
        library().save(number);
        assertThrows(
                CodebookChangedException.class,
                () -> ours.save(renamed(Codebook.initial(), 0, "Zahl")));
        assertEquals(number, library().codebook());
        assertEquals(number, ours.codebook());
        Codebook again = renamed(number, 0, "Zahl");
        assertEquals(again, ours.save(again));
        assertEquals(again, library().codebook());
    }

    private static Codebook renamed(Codebook book, int index, String name) {
        Kind kind = book.kinds().get(index);
        return book.with(
                new Kind(
                        kind.id(),
                        name,
                        kind.letter(),
                        kind.lineStyle(),
                        kind.light(),
                        kind.sepia(),
                        kind.dark()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {                                                          | NOT_JSON
                    {"version":1e99999999999999}                               | NOT_JSON
                    []                                                         | FOREIGN
                    {}                                                         | FOREIGN
                    {"format":"obelus-library","version":2}                    | UNKNOWN_VERSION
                    {"format":"obelus-library","version":"1"}                  | UNKNOWN_VERSION
                    {"format":"obelus-library","version":1}                    | FOREIGN
                    {"format":"obelus-library","version":1,"kinds":[{}]}       | FOREIGN
                    {"format":"obelus-library","version":1,"kinds":{"a":"b"}}  | FOREIGN
                    """)
    void refusesALibraryThatItDoesNotUnderstand(String content, Reason reason) throws Exception {
        Files.writeString(folder.resolve("library.json"), content);
        UnreadableNotesException refusal =
                assertThrows(UnreadableNotesException.class, this::library);
        assertEquals(reason, refusal.reason());
        assertEquals(content, Files.readString(folder.resolve("library.json")));
    }

    @Test
    void keepsAnArticleWhollyOrNotAtAll() throws Exception {
        Article article = article("Sky", "The sky is green.");
        FailingDisk disk = new FailingDisk();
        int steps = 0;
        for (boolean failed = true; failed; steps++) {
            Path home = folder.resolve("library-" + steps);
            Library library = FolderLibrary.in(home, disk, () -> ID, InstantSource.system());
            disk.failAfter(steps);
            failed = fails(library, article);
            disk.mend();
            for (ArticleEntry entry : library.articles()) {
                assertEquals(Optional.empty(), entry.problem());
                library.open(entry.slug());
            }
            assertEquals(
                    article, library.add(article, SOURCE, "txt", NOON).article(), "step " + steps);
            assertEquals(List.of("library.json", "sky"), names(home), "step " + steps);
        }
        assertTrue(steps > 8, "tried " + steps);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static boolean fails(Library library, Article article) {
        try {
            library.add(article, SOURCE, "txt", NOON);
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private Library library() throws IOException, UnreadableNotesException {
        return FolderLibrary.in(folder, Disk.REAL, () -> ID, InstantSource.system());
    }

    private static Article at(String address, String words) {
        Article article = article(words, words);
        return new Article(article.title(), "", "", address, "", article.text(), article.blocks());
    }

    private static Article article(String title, String... paragraphs) {
        CanonicalText text = new CanonicalText();
        for (String paragraph : paragraphs) {
            text.add(Block.Type.PARAGRAPH, 0, paragraph);
        }
        text.addItem(2, OptionalInt.empty(), "An item of " + paragraphs[0]);
        text.addItem(2, OptionalInt.of(12), "The twelfth.");
        return new Article(title, "A. Writer", "2026", "", "de", text.text(), text.blocks());
    }
}
