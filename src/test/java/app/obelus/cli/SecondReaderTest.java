package app.obelus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Claims;
import app.obelus.claim.Evidence;
import app.obelus.claim.Notebook;
import app.obelus.claim.NotebookChange;
import app.obelus.claim.Recheck;
import app.obelus.store.JournalEntry;
import app.obelus.store.Library;
import app.obelus.store.LibraryCheck;
import app.obelus.store.NoteStore;
import app.obelus.store.StoredArticle;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Ada checked the sample; Ben judges the same claims in a packet without seeing what she found.
class SecondReaderTest {

    private static final String SLUG = "european-parliament-vote-on-kaspersky-lab-products";
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-11-23T11:00:00Z");

    @TempDir Path folder;

    private Path library;
    private Path packet;
    private String out = "";
    private String err = "";

    @BeforeEach
    void checkTheSample() throws Exception {
        library = folder.resolve("library");
        packet = folder.resolve("packet");
        Library.withSample(library);
        edit(
                library,
                "Ada",
                notebook ->
                        notebook.with(
                                notebook.claims()
                                        .getFirst()
                                        .withVerdict("supported")
                                        .withJudged(Optional.of(TEN))
                                        .withNote("SECRET-NOTE")
                                        .withTags(List.of("SECRET-TAG"))
                                        .withEvidence(
                                                Evidence.blank("urn:test:SECRET-PIECE", TEN)
                                                        .withSource("https://SECRET-SOURCE.org"))
                                        .withRecheck(
                                                Recheck.none()
                                                        .withOn(
                                                                Optional.of(
                                                                        LocalDate.of(2031, 2, 3))))
                                        .withPinned(true)
                                        .withForeign("{\"annotation\":{\"SECRET-KEY\":1}}")
                                        .withSpeaker("The Parliament")
                                        .withModified(TEN)));
    }

    @Test
    void handsOutALibraryInWhichNothingIsOfWhatTheFirstReaderFound() throws Exception {
        assertEquals(0, run("packet", SLUG, "-o", packet.toString()));
        assertEquals("2 claims of " + SLUG + " in " + packet + ".\n", out);
        assertEquals("", err);
        assertEquals(
                List.of(
                        SLUG + "/article.json",
                        SLUG + "/editions/1/source.txt",
                        SLUG + "/editions/1/text.txt",
                        SLUG + "/notes.json",
                        "library.json"),
                files(packet));
        for (String finding : List.of("SECRET", "Ada", "2026-11-23T10", "2031")) {
            assertEquals(List.of(), filesWith(finding), finding);
        }
        String notes = Files.readString(packet.resolve(SLUG + "/notes.json"));
        assertEquals(-1, notes.indexOf("upported"), notes);
        assertTrue(notes.contains("The Parliament"), notes);
        assertEquals(List.of(), LibraryCheck.of(packet));
        assertEquals(ids(claims(library)), ids(claims(packet)));
        assertEquals(article(library), article(packet));
        assertEquals(Library.in(library).codebook(), Library.in(packet).codebook());
    }

    @Test
    void writesOverNothing() throws Exception {
        Files.createDirectory(packet);
        Files.writeString(packet.resolve("mine.txt"), "mine");
        assertEquals(3, run("packet", SLUG, "-o", packet.toString()));
        assertEquals(
                "obelus: there is something at "
                        + packet
                        + " already; nothing was written. Name another folder.\n",
                err);
        assertEquals(List.of("mine.txt"), files(packet));
        assertEquals(2, run("packet", "no-such-article", "-o", folder.resolve("p").toString()));
        assertEquals(
                List.of("library", "packet"),
                files(folder).stream()
                        .map(file -> Path.of(file).getName(0).toString())
                        .distinct()
                        .toList());
    }

    @Test
    void handsOutClaimsOfOneKindOnly() throws Exception {
        assertEquals(0, run("packet", SLUG, "--kind", "wording", "-o", packet.toString()));
        assertEquals(
                List.of("confirmed as malicious"),
                claims(packet).stream().map(Claim::quote).toList());
    }

    @Test
    void takesInWhatTheSecondReaderSays() throws Exception {
        run("packet", SLUG, "-o", packet.toString());
        judge("refuted");
        List<Claim> before = claims(library);
        assertEquals(1, run("answers", "--dry-run", SLUG, packet.toString()));
        assertEquals(
                """
                1 answer of Ben would be taken in: 1 new, 0 changed, 0 as before.
                1 claim not answered.
                Different verdicts on 1 claim.
                """,
                out);
        assertEquals(before, claims(library));

        assertEquals(1, run("answers", SLUG, packet.toString()));
        assertEquals(
                """
                1 answer of Ben: 1 new, 0 changed, 0 as before.
                1 claim not answered.
                Different verdicts on 1 claim.
                """,
                out);
        Claim vote = claims(library).getFirst();
        assertEquals(
                List.of(
                        new Answer("Ada", "supported", "SECRET-NOTE", TEN),
                        new Answer("Ben", "refuted", "It was 475", ELEVEN)),
                vote.answers());
        assertEquals("supported", vote.verdict());
        assertEquals(
                List.of("Judge", "Take In Answers"),
                Library.in(library).notes().history(article(library), vote.id()).stream()
                        .map(JournalEntry::name)
                        .toList());
        assertEquals(List.of(), LibraryCheck.of(library));
    }

    @Test
    void changesNothingWhenTheSameIsTakenInAgain() throws Exception {
        run("packet", SLUG, "-o", packet.toString());
        judge("refuted");
        run("answers", SLUG, packet.toString());
        Map<String, String> once = contents(library);
        assertEquals(1, run("answers", SLUG, packet.toString()));
        assertEquals(
                """
                1 answer of Ben: 0 new, 0 changed, 1 as before.
                1 claim not answered.
                Different verdicts on 1 claim.
                """,
                out);
        assertEquals(once, contents(library));
    }

    @Test
    void takesInClaimsThatOnlyTheSecondReaderMarked() throws Exception {
        run("packet", SLUG, "-o", packet.toString());
        String text = article(library).article().text();
        Claim mine = Claims.on("European Parliament", text).withVerdict("opinion");
        edit(packet, "Ben", notebook -> notebook.with(mine));
        assertEquals(0, run("answers", "--without-new", SLUG, packet.toString()));
        assertEquals(
                "1 claim only in " + packet + ", left out.",
                out.lines().filter(line -> line.contains("only")).findFirst().orElse(out));
        assertEquals(2, claims(library).size());
        assertEquals(0, run("answers", SLUG, packet.toString()));
        assertEquals(
                """
                0 answers of Ben: 0 new, 0 changed, 0 as before.
                2 claims not answered.
                1 claim only in %s, taken in as undecided:
                  European Parliament
                No different verdicts.
                """
                        .formatted(packet),
                out);
        Claim taken =
                claims(library).stream()
                        .filter(claim -> claim.id().equals(mine.id()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("undecided", "opinion", "Ben"),
                List.of(taken.verdict(), taken.answers().getFirst().verdict(), taken.creator()));
    }

    @Test
    void asksWhoseAnswersTheyAreWhereNobodyCanTell() throws Exception {
        run("packet", SLUG, "-o", packet.toString());
        assertEquals(2, run("answers", SLUG, packet.toString()));
        assertTrue(
                err.startsWith(
                        "obelus: Nobody's name is in "
                                + packet
                                + "; say whose answers they are with --reader.\n"),
                err);
        assertEquals(2, run("answers", "--reader", "Ada", SLUG, packet.toString()));
        assertTrue(
                err.startsWith(
                        "obelus: Both readers are called Ada; name the other with --reader.\n"),
                err);
        assertEquals(0, run("answers", "--reader", "Ben", SLUG, packet.toString()));
        assertEquals(
                0,
                run("answers", "--reader", "Ben", SLUG, packet.resolve(SLUG).toString()),
                "the article's folder will do");
        assertEquals(3, run("answers", SLUG, folder.resolve("none").toString()));
    }

    @Test
    void leavesEverythingWhereAnotherWindowHasTheNotes() throws Exception {
        run("packet", SLUG, "-o", packet.toString());
        judge("refuted");
        Library other = Library.in(library);
        assertTrue(other.notes().hold(article(library)));
        try {
            assertEquals(3, run("answers", SLUG, packet.toString()));
            assertEquals(
                    "obelus: "
                            + SLUG
                            + " is open in another window; close it there and try again. Nothing"
                            + " was changed.\n",
                    err);
            assertEquals(1, run("answers", "--dry-run", SLUG, packet.toString()));
        } finally {
            other.notes().leave(article(library));
        }
    }

    @Test
    void saysHowFarReadersAgreeAndWhereTheyDoNot() throws Exception {
        assertEquals(0, run("agreement", SLUG));
        assertEquals("No claim has verdicts of two readers.\n", out);
        run("packet", SLUG, "-o", packet.toString());
        judge("refuted");
        run("answers", SLUG, packet.toString());
        assertEquals(1, run("agreement", SLUG));
        assertEquals(
                """
                1 claim judged by Ada, Ben.
                Ada and Ben: 0 of 1 the same (0 %), Cohen's kappa 0.000.
                Krippendorff's alpha 0.000.
                Careful: with fewer than 30 claims these figures say little.

                Ada: Supported, Ben: Refuted  476 votes to 151
                """,
                out);
        assertEquals(1, run("agreement", "--json", SLUG));
        assertEquals(
                """
                {"article":"%s","readers":["Ada","Ben"],"claims":1,"alpha":0.0,"warnings":["fewClaims"]}
                {"first":"Ada","second":"Ben","claims":1,"same":0,"percent":0.0,"kappa":0.0,"counts":{"supported":{"refuted":1}}}
                {"claim":"%s","quote":"476 votes to 151","verdict":"supported","answers":[\
                {"reader":"Ada","verdict":"supported","note":"SECRET-NOTE","at":"2026-11-23T10:00:00Z"},\
                {"reader":"Ben","verdict":"refuted","note":"It was 475","at":"2026-11-23T11:00:00Z"}]}
                """
                        .formatted(SLUG, claims(library).getFirst().id().iri()),
                out);
    }

    @Test
    void saysThatAFigureIsNotDefinedWhereAllVerdictsAreTheSame() throws Exception {
        run("packet", SLUG, "-o", packet.toString());
        judge("supported");
        run("answers", SLUG, packet.toString());
        assertEquals(0, run("agreement", SLUG));
        assertEquals(
                """
                1 claim judged by Ada, Ben.
                Ada and Ben: 1 of 1 the same (100 %), Cohen's kappa not defined, as there is only one verdict.
                Krippendorff's alpha not defined, as there is only one verdict.
                Careful: with fewer than 30 claims these figures say little.
                Careful: most verdicts are the same one, so kappa and alpha are low however well the readers agree.
                """,
                out);
    }

    /// Ben judges the vote in his packet.
    private void judge(String verdict) throws Exception {
        edit(
                packet,
                "Ben",
                notebook ->
                        notebook.with(
                                notebook.claims()
                                        .getFirst()
                                        .withVerdict(verdict)
                                        .withJudged(Optional.of(ELEVEN))
                                        .withNote("It was 475")));
    }

    private static void edit(Path library, String by, UnaryOperator<Notebook> change)
            throws Exception {
        NoteStore notes = Library.in(library).notes();
        StoredArticle article = article(library);
        Notebook before = notes.load(article).notebook();
        Notebook after = change.apply(before);
        NotebookChange difference = NotebookChange.between(before, after);
        assertTrue(notes.hold(article));
        notes.append(
                article,
                List.of(
                        new JournalEntry(
                                ELEVEN,
                                by,
                                "Judge",
                                JournalEntry.Step.EDIT,
                                difference.before(),
                                difference.put(),
                                difference.removed())));
        notes.save(article, after);
        notes.leave(article);
    }

    private static StoredArticle article(Path library) throws Exception {
        return Library.in(library).open(SLUG);
    }

    private static List<Claim> claims(Path library) throws Exception {
        return Library.in(library).notes().load(article(library)).notebook().claims();
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(claim -> claim.id().iri()).toList();
    }

    private static List<String> files(Path root) throws Exception {
        return List.copyOf(new TreeSet<>(contents(root).keySet()));
    }

    private List<String> filesWith(String words) throws Exception {
        return contents(packet).entrySet().stream()
                .filter(file -> file.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Every file's bytes, as Latin-1, so that none is lost.
    private static Map<String, String> contents(Path root) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files) {
            contents.put(
                    root.relativize(file).toString(),
                    Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    private int run(String command, String... args) {
        List<String> words = new ArrayList<>(List.of(command, "--library", library.toString()));
        words.addAll(List.of(args));
        Typed typed = Typed.by(words);
        out = typed.out();
        err = typed.err();
        return typed.code();
    }
}
