package app.obelus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.obelus.claim.Claim;
import app.obelus.store.Library;
import app.obelus.store.LibraryCheck;
import app.obelus.store.StoredArticle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ReanchorCommandTest {

    private static final String SLUG = "european-parliament-vote-on-kaspersky-lab-products";

    @TempDir Path folder;

    private Path library;
    private String text = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeLibrary() throws Exception {
        library = folder.resolve("library");
        Library.withSample(library);
        text = Files.readString(library.resolve(SLUG + "/editions/1/text.txt"));
    }

    @Test
    void tellsWhatBecameOfTheClaimsAndChangesNothing() throws Exception {
        Path newer = newer(text.replace("476", "426") + "\n\nThe 27 from Spain left\u001b[31m.\n");
        assertEquals(1, reanchor(SLUG, newer.toString()));
        assertEquals(
                """
                1 claim as it was, 1 value changed; 1 new sentence worth checking.
                value changed  2   [-476-]{+426+} votes to 151
                new sentence   13  The 27 from Spain left [31m.
                """,
                out);
        assertEquals("", err);
        assertEquals(1, article().editions().size());
    }

    @Test
    void tellsTheSameInJson() throws Exception {
        Path newer = newer(text.replace("476", "426"));
        assertEquals(1, reanchor("--json", SLUG, newer.toString()));
        List<String> lines = out.lines().toList();
        assertEquals(
                "{\"article\":\""
                        + SLUG
                        + "\",\"asItWas\":1,\"moved\":0,\"reworded\":0,\"ambiguous\":0,"
                        + "\"valueChanged\":1,\"gone\":0,\"newSentences\":0}",
                lines.getFirst());
        assertEquals(
                "{\"claim\":\"urn:uuid:0d9b6c52-3e0f-4b6b-8f53-6a1f0e7c2d11\","
                        + "\"outcome\":\"valueChanged\",\"old\":\"476 votes to 151\",\"confidence\":*,"
                        + "\"new\":\"426 votes to 151\",\"start\":236,\"end\":252,"
                        + "\"diff\":[[\"takenOut\",\"476\"],[\"putIn\",\"426\"],"
                        + "[\"kept\",\" votes to 151\"]]}",
                lines.get(1).replaceFirst("(\"confidence\":)[0-9.]+", "$1*"));
        assertEquals(5, lines.size());
    }

    @Test
    void keepsTheEditionAndCarriesTheClaimsWhenTold() throws Exception {
        Path newer = newer(text.replace("476", "426"));
        assertEquals(1, reanchor("--keep", SLUG, newer.toString()));
        assertEquals(
                """
                1 claim as it was, 1 value changed.
                value changed  2  [-476-]{+426+} votes to 151
                Kept as edition 2 of european-parliament-vote-on-kaspersky-lab-products.
                """,
                out);
        assertEquals(2, article().editions().size());
        assertEquals(
                Map.of("476 votes to 151", 1, "confirmed as malicious", 2),
                Map.of(claim(0).quote(), edition(claim(0)), claim(1).quote(), edition(claim(1))));
        assertEquals(List.of(), LibraryCheck.of(library));
        assertEquals(1, reanchor(SLUG, newer.toString()));
    }

    @Test
    void leavesEverythingWhereAnotherWindowHasTheNotes() throws Exception {
        Library other = Library.in(library);
        assertEquals(true, other.notes().hold(article()));
        try {
            assertEquals(3, reanchor("--keep", SLUG, newer("Other words.").toString()));
            assertEquals(
                    "obelus: "
                            + SLUG
                            + " is open in another window; close it there and try again. Nothing"
                            + " was changed.\n",
                    err);
            assertEquals(1, article().editions().size());
        } finally {
            other.notes().leave(article());
        }
    }

    @Test
    void saysWhereTheTextIsTheOneThatIsThere() throws Exception {
        assertEquals(0, reanchor("--keep", SLUG, newer(text).toString()));
        assertEquals("2 claims as they were.\nThe text is that of the newest edition.\n", out);
        assertEquals(1, article().editions().size());
    }

    @Test
    void endsWithTheRightCodeWhereAFileOrAnArticleIsMissing() throws Exception {
        assertEquals(2, reanchor("no-such-article", newer(text).toString()));
        assertEquals(3, reanchor(SLUG, folder.resolve("none.txt").toString()));
    }

    private Path newer(String words) throws Exception {
        return Files.writeString(folder.resolve("newer.txt"), words);
    }

    private StoredArticle article() throws Exception {
        return Library.in(library).open(SLUG);
    }

    private Claim claim(int index) throws Exception {
        return Library.in(library).notes().load(article()).notebook().claims().get(index);
    }

    private static int edition(Claim claim) {
        return claim.targets().getFirst().edition();
    }

    private int reanchor(String... args) {
        List<String> words = new ArrayList<>(List.of("reanchor", "--library", library.toString()));
        words.addAll(List.of(args));
        Typed typed = Typed.by(words);
        out = typed.out();
        err = typed.err();
        return typed.code();
    }
}
