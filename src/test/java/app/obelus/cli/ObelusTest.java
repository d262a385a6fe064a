package app.obelus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.document.WebSite;
import app.obelus.store.Library;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

class ObelusTest {

    private static final String SLUG = "european-parliament-vote-on-kaspersky-lab-products";

    @TempDir Path folder;

    private Path library;
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeALibrary() throws Exception {
        library = folder.resolve("library");
        Library.withSample(library);
    }

    @Test
    void saysHowMuchItCheckedWhereAllIsWell() {
        assertEquals(0, run("check", library.toString()));
        assertEquals(
                "All is well in " + library + ": 1 article and 2 claims checked.\n", out + err);
    }

    @Test
    void printsALineForEachFinding() throws IOException {
        Path source = library.resolve(SLUG).resolve("editions/1/source.txt");
        Files.writeString(source, "changed");
        assertEquals(1, run("check", library.toString()));
        assertEquals(
                SLUG
                        + "/editions/1/source.txt: does not have the SHA-256 that article.json"
                        + " says\n",
                out);
    }

    @Test
    void listsTheClaimsOfTheLibraryThatTheEnvironmentNames() {
        assertEquals(0, run("list"));
        assertEquals(
                "2 claims in "
                        + library
                        + ":\n"
                        + SLUG
                        + "  2       Figure   Undecided  476 votes to 151\n"
                        + SLUG
                        + "  3,9,10  Wording  Undecided  confirmed as malicious\n",
                out);
    }

    @Test
    void namesTheLibraryAlsoWhereNothingIsInIt() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.copy(library.resolve("library.json"), empty.resolve("library.json"));
        assertEquals(0, run("list", "--library", empty.toString()));
        assertEquals("No claims in " + empty + "\n", out);
        assertEquals(0, run("list", "--json", "--library", empty.toString()));
        assertEquals("", out);
        assertEquals(0, run("check", empty.toString()));
        assertEquals("All is well in " + empty + ": 0 articles and 0 claims checked.\n", out);
    }

    @Test
    void listsClaimsAsJson() {
        assertEquals(0, run("list", "--json", "--library", library.toString(), SLUG));
        assertEquals(
                "{\"article\":\""
                        + SLUG
                        + "\",\"title\":\"European Parliament vote on Kaspersky Lab products\","
                        + "\"id\":\"urn:uuid:0d9b6c52-3e0f-4b6b-8f53-6a1f0e7c2d11\","
                        + "\"kind\":\"figure\",\"verdict\":\"undecided\","
                        + "\"quote\":\"476 votes to 151\",\"wording\":\"\",\"speaker\":\"\","
                        + "\"saidOn\":\"\",\"note\":\"\",\"tags\":[],"
                        + "\"places\":[{\"block\":2,\"start\":236,\"end\":252}],\"evidence\":0,"
                        + "\"created\":\"2026-11-23T09:00:00Z\","
                        + "\"modified\":\"2026-11-23T09:00:00Z\",\"creator\":\"\"}",
                out.lines().findFirst().orElse(""));
    }

    @Test
    void listsTheClaimsThatAFilterLetsThrough() {
        assertEquals(0, run("list", "--kind", "WORDING", "--kind", "event"));
        assertEquals(
                "1 claim in "
                        + library
                        + ":\n"
                        + SLUG
                        + "  3,9,10  Wording  Undecided  confirmed as malicious\n",
                out);
        assertEquals(0, run("list", "--needs", "verdict", "--words", "476", "--words", "votes"));
        assertEquals(
                "1 claim in "
                        + library
                        + ":\n"
                        + SLUG
                        + "  2  Figure  Undecided  476 votes to 151\n",
                out);
        assertEquals(0, run("list", "--verdict", "refuted"));
        assertEquals("No claims in " + library + "\n", out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--verdict|flase|undecided, supported, disputed",
                "--kind|figures|figure, wording",
                "--needs|sleep|verdict, evidence, place, settling, checking, consensus",
                "--tag|vote|there is none",
                "--speaker|Ada|there is none"
            })
    void aFilterForWhatThereIsNotIsWrongUse(String option, String value, String known) {
        for (String command : List.of("list", "summary")) {
            assertEquals(2, run(command, option, value));
            String first = err.lines().findFirst().orElse("");
            assertTrue(
                    first.toLowerCase(Locale.ROOT)
                            .startsWith("obelus: there is no " + value.toLowerCase(Locale.ROOT)),
                    first);
            assertTrue(first.toLowerCase(Locale.ROOT).contains(known), first);
            assertEquals("", out);
        }
    }

    @Test
    void countsTheClaimsOfALibrary() {
        assertEquals(0, run("summary"));
        assertEquals(
                """
                2 claims in %s:

                Verdicts
                  ○ Undecided         2  ██████████████████████████████

                Kinds
                  Figure              1  ███████████████                 ○1
                  Wording             1  ███████████████                 ○1

                Speakers
                  (nobody named)      2  ██████████████████████████████  ○2

                Paragraphs
                  1                   0
                  2–3                 2  ██████████████████████████████  ○2
                  4                   0
                  5                   0
                  6                   0
                  7                   0
                  8                   0
                  9                   1  ███████████████                 ○1
                  10–11               1  ███████████████                 ○1
                  12                  0
                """
                        .formatted(library),
                out);
    }

    @Test
    void countsTheClaimsThatAFilterLetsThroughAsJson() {
        assertEquals(0, run("summary", "--json", "--kind", "figure", SLUG));
        assertEquals(
                "{\"claims\":1,\"undecided\":1,\"verdicts\":{\"undecided\":1},"
                        + "\"kinds\":[{\"kind\":\"figure\",\"claims\":1,\"verdicts\":{\"undecided\":1}}],"
                        + "\"speakers\":[{\"speaker\":\"\",\"claims\":1,\"verdicts\":{\"undecided\":1}}],"
                        + "\"tags\":[],\"evidence\":[],\"paragraphs\":[",
                out.substring(0, Math.max(0, out.indexOf("{\"from\""))));
        assertTrue(out.endsWith("],\"days\":[]}\n"), out);
    }

    @Test
    void listsTheOtherArticlesWhenOneCannotBeRead() throws IOException {
        Files.createDirectories(library.resolve("broken"));
        Files.writeString(library.resolve("broken/article.json"), "{");
        assertEquals(3, run("list"));
        assertEquals(3, out.lines().count());
        assertTrue(err.startsWith("obelus: " + library.resolve("broken/article.json")), err);
    }

    @Test
    void printsTextAsTheWindowShowsIt() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.md"), "# Über *uns*\n\n- eins 😀\n\n7) sieben\n");
        assertEquals(0, run("text", file.toString()));
        assertEquals("Über uns\n\neins 😀\n\n7. sieben\n", out);

        assertEquals(0, run("text", "--json", file.toString()));
        assertEquals(
                "{\"file\":\""
                        + file
                        + "\",\"title\":\"Über uns\",\"byline\":\"\",\"published\":\"\","
                        + "\"language\":\"\",\"address\":\"\",\"blocks\":["
                        + "{\"type\":\"heading\",\"level\":1,\"text\":\"Über uns\"},"
                        + "{\"type\":\"list-item\",\"level\":1,\"text\":\"eins 😀\"},"
                        + "{\"type\":\"list-item\",\"level\":1,\"ordinal\":7,"
                        + "\"text\":\"sieben\"}],\"ms\":0}\n",
                out.replaceAll("\"ms\":\\d+", "\"ms\":0"));
    }

    @Test
    void fetchesAnAddressOnlyWhereThatIsSaid() throws IOException {
        try (var site = new WebSite()) {
            site.page("/vote", "text/plain", "The vote was 476 to 151.");
            String address = site.at("/vote");

            assertEquals(2, run("text", "--json", address));
            assertEquals("", out);
            assertEquals(
                    "obelus: "
                            + address
                            + " is an address; nothing is fetched unless you say --fetch.",
                    err.lines().findFirst().orElseThrow());
            assertEquals(List.of(), site.paths());

            assertEquals(0, run("text", "--fetch", address));
            assertEquals("The vote was 476 to 151.\n", out);
            assertEquals(List.of("/vote"), site.paths());
        }
    }

    @Test
    void saysWhichFileCannotBeReadAndReadsTheOthers() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Words.");
        String absent = folder.resolve("absent.txt").toString();
        assertEquals(3, run("text", absent, file.toString()));
        assertEquals("Words.\n", out);
        assertEquals("obelus: absent.txt cannot be opened: there is no such file.\n", err);

        assertEquals(3, run("text", "--json", absent));
        assertEquals(
                "{\"file\":\""
                        + absent
                        + "\",\"problem\":\"absent.txt cannot be opened: there is no such file.\","
                        + "\"ms\":0}\n",
                out.replaceAll("\"ms\":\\d+", "\"ms\":0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                   | Which command?                          | obelus
                    xyzzy                | Unmatched argument at index 0: 'xyzzy'  | obelus
                    text                 | Missing required parameter: 'FILE'      | obelus text
                    list no-such-article | There is no article no-such-article in  | obelus list
                    list --library none  | There is no folder none.                | obelus list
                    check none           | There is no folder none.                | obelus check
                    check a b            | Unmatched argument at index 2: 'b'      | obelus check
                    list -x              | Unknown option: '-x'                    | obelus list
                    merge a b -o c       | Missing required parameter: 'THEIRS'    | obelus merge
                    merge a b c          | Missing required option: '-o=OUT'       | obelus merge
                    """)
    void saysWhatIsWrongAndWhoTellsMoreWhenItIsUsedWrongly(
            String words, String wrong, String command) {
        String[] args = words.isEmpty() ? new String[0] : words.split(" ");
        assertEquals(2, run(args));
        assertEquals("", out);
        assertEquals(
                List.of("obelus: " + wrong, "\"" + command + " --help\" says what there is."),
                err.replace(" " + library + ".", "").lines().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "agreement --help",
                "answers --help",
                "packet --help",
                "check --help",
                "list --help",
                "merge --help",
                "reanchor --help",
                "corrections --help",
                "text --help",
                "help list"
            })
    void helps(String words) {
        assertEquals(0, run(words.split(" ")));
        assertTrue(out.startsWith("Usage: obelus"), out);
    }

    @Test
    void tellsOfTheWindowAndOfEveryCommand() {
        assertEquals(0, run("--help"));
        assertEquals(
                """
                Usage: obelus [--library DIR] [FILE]
                       obelus COMMAND [--help | its options]

                Without a command opens the window, to read articles and mark claims in them.

                  FILE            an article to take into the library and show; without one
                                  the window shows what was read last. -- stands before a
                                  name that begins with a hyphen
                  --library DIR   the folder of the library; otherwise $OBELUS_LIBRARY, else
                                  ./data where that is a library, else the folder that the
                                  system has for a program's data

                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.

                Commands, which need no window:
                  agreement    Says how far the readers of an article agree whose answers were
                                 taken in.
                  answers      Takes in what a second reader made of the claims of an article.
                  check        Looks for damage in a library; changes nothing and waits for
                                 nobody.
                  corrections  Prints what changed from edition to edition of an article.
                  export       Writes claims in a format that other programs or people use.
                  import       Says which claims a file of another program would add to an
                                 article.
                  list         Lists the claims of a library.
                  merge        Brings two versions of a notes.json together.
                  packet       Hands out an article with its claims to a second reader, without
                                 what was found.
                  reanchor     Compares a newer edition of an article with the claims on it.
                  summary      Counts the claims of a library.
                  text         Prints the text of files as the window would show it.
                  help         Display help information about the specified command.

                Exit codes:
                  0   done
                  1   something was found
                  2   wrong use
                  3   the world failed: a file, a disk, a format
                """,
                out);
    }

    @Test
    void failsInPlainWordsWhenTheWorldDoes() throws IOException {
        Files.writeString(library.resolve("library.json"), "{");
        assertEquals(3, run("list"));
        assertTrue(err.startsWith("obelus: " + library.resolve("library.json")), err);
    }

    private int run(String... words) {
        Typed typed =
                Typed.of(
                        List.of(words),
                        Map.of("OBELUS_LIBRARY", library.toString()),
                        new Properties());
        out = typed.out();
        err = typed.err();
        return typed.code();
    }
}
