package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.annotation.Places;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.claim.Conflict.Field;
import app.obelus.claim.Merge;
import app.obelus.claim.Notebook;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

@Tag(Faults.TAG)
class NotesMergeTest {

    @TempDir Path folder;

    static IntStream seeds() {
        return IntStream.range(0, Faults.rounds(40, 200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesTheVeryBytesOfTheSideThatChangedSomething(int seed) throws Exception {
        Generated generated = new Generated(seed);
        StoredArticle article = generated.article();
        String base = written(article, generated.notebook(article));
        String changed = written(article, generated.notebook(article));
        assertEquals(changed, merged(base, changed, base), "ours");
        assertEquals(changed, merged(base, base, changed), "theirs");
        assertEquals(changed, merged(base, changed, changed), "both");
        assertEquals(changed, merged("", changed, changed), "no base");
    }

    @Test
    void givesTheVeryBytesAlsoOfAFileInAnotherLayout() throws Exception {
        String base = page("7");
        String theirs = "\r\n" + Json.compact(Json.MAPPER.readTree(page("8")));
        assertEquals(theirs, merged(base, base, theirs));
        assertEquals(theirs, merged(base, theirs, base));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesNothingElseWhereEachSideChangedAnotherThing(int seed) throws Exception {
        Generated generated = new Generated(seed);
        StoredArticle article = generated.article();
        Notebook base = generated.notebook(article);
        Notebook changed = generated.notebook(article);
        String ours = written(article, changed);
        String theirs = withKey(written(article, base), "x:theirs", "1");
        String both = withKey(ours, "x:theirs", "1");
        assertEquals(both, merged(written(article, base), ours, theirs));
        assertEquals(both, merged(written(article, base), theirs, ours));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writesWhatObelusWouldWriteThoughItHasNoText(int seed) throws Exception {
        Generated generated = new Generated(seed);
        StoredArticle article = generated.article();
        Notebook base = generated.notebook(article);
        Notebook ours = generated.notebook(article);
        Notebook theirs = generated.notebook(article);
        assertEquals(
                written(article, Merge.of(base, ours, theirs).notebook()),
                merged(written(article, base), written(article, ours), written(article, theirs)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothSidesGetTheSameButForWhoseIsShown(int seed) throws Exception {
        Generated generated = new Generated(seed);
        StoredArticle article = generated.article();
        String base = written(article, generated.notebook(article));
        String ours = written(article, generated.notebook(article));
        String theirs = written(article, generated.notebook(article));
        assertEquals(
                said(article, merged(base, ours, theirs)),
                said(article, merged(base, theirs, ours)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsWhatItWrote(int seed) throws Exception {
        Generated generated = new Generated(seed);
        StoredArticle article = generated.article();
        String base = written(article, generated.notebook(article));
        String result =
                merged(
                        base,
                        written(article, generated.notebook(article)),
                        written(article, generated.notebook(article)));
        Notes read = Generated.json(article).read(folder, bytes(result)).notes();
        assertEquals(List.of(), read.setAside());
        assertEquals(result, written(article, read.notebook()));
    }

    @Test
    void leavesAClaimThatNobodyChangedAsAnotherProgramLaidItOut() throws Exception {
        String claim =
                """
                {"type": "Annotation", "id": "urn:a", "target": "urn:x",
                   "x:rank": 1.50, "body": {"type":"schema:ClaimReview", "obelus:verdict": "refuted",
                   "value": "What we used to call it"}}""";
        String other =
                """
                {
                      "id": "urn:b",
                      "type": "Annotation",
                      "target": "urn:x"
                    }""";
        assertEquals(
                page(claim, other, "7"), merged(page(claim), page(claim, "7"), page(other, claim)));
    }

    @Test
    void takesTheNewNameOfAVerdictFromTheSideThatHasIt() throws Exception {
        Generated generated = new Generated(0);
        StoredArticle article = generated.article();
        Claim claim = generated.claim(article, 1).withVerdict("refuted");
        String old = written(article, Notebook.of(List.of(claim)));
        String renamed = old.replace("\"Refuted\"", "\"Wrong\"");
        String keyed = withKey(old, "x:key", "1");
        assertEquals(withKey(renamed, "x:key", "1"), merged(old, keyed, renamed));
        assertEquals(withKey(renamed, "x:key", "1"), merged(old, renamed, keyed));
    }

    @Test
    void unitesWhatWasSetAside() throws Exception {
        assertEquals(
                page("7", "7", "\"ours\"", "\"theirs\""),
                merged(
                        page("7", "8", "9"),
                        page("7", "7", "8", "\"ours\""),
                        page("7", "9", "\"theirs\"")));
    }

    @Test
    void keepsKeysOfTheFileThatOthersWrote() throws Exception {
        String base = withKey(page(), "x:old", "1, \"x:deep\": {\"a\": 1, \"b\": 1}");
        String ours = withKey(base.replace("\"a\": 1", "\"a\": 2"), "x:ours", "3");
        String theirs = base.replace("\"b\": 1", "\"b\": 2").replace("\"x:old\": 1, ", "");
        NotesMerge merge = merge(base, ours, theirs);
        assertEquals(List.of(), merge.keysInConflict());
        assertEquals("{\"x:deep\":{\"a\":2,\"b\":2},\"x:ours\":3}", foreign(text(merge)));
    }

    @Test
    void keepsBothWaysWhatBothChangedOfTheFilesKeys() throws Exception {
        String base = withKey(page(), "x:deep", "{\"a\": 1, \"b\": 1}");
        String ours = base.replace("\"a\": 1", "\"a\": 2");
        String theirs = base.replace("\"a\": 1", "\"a\": 3");
        NotesMerge clash = merge(base, ours, theirs);
        assertEquals(List.of("x:deep.a"), clash.keysInConflict());
        String expected =
                "{\"x:deep\":{\"a\":2,\"b\":1},\"obelus:conflict\":[{\"obelus:field\":\"foreign\","
                        + "\"obelus:other\":\"{\\\"x:deep\\\":{\\\"a\\\":3}}\"}]}";
        assertEquals(expected, foreign(text(clash)));

        String before = text(clash);
        String added = withKey(before, "x:more", "1");
        String settled = before.replaceAll("(?s),\\s*\"obelus:conflict\": \\[.*?}\\s*]", "");
        NotesMerge later = merge(before, added, settled);
        assertEquals("{\"x:deep\":{\"a\":2,\"b\":1},\"x:more\":1}", foreign(text(later)));
    }

    @Test
    void takesEverythingOfBothWhereThereWasNothingBefore() throws Exception {
        Generated generated = new Generated(3);
        StoredArticle article = generated.article();
        Claim one = generated.claim(article, 1);
        Claim other = generated.claim(article, 2);
        assertEquals(
                written(article, Notebook.of(List.of(one, other))),
                merged(
                        "",
                        written(article, Notebook.of(List.of(one))),
                        written(article, Notebook.of(List.of(other)))));
        assertEquals(
                List.of(),
                merge("", written(article, Notebook.of(List.of(one))), page("7")).conflicts());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void understandsAllOrTouchesNothing(int broken) throws Exception {
        for (String content :
                List.of("{", "[]", "{\"type\": \"AnnotationPage\"}", "<<<<<<< ours")) {
            String[] files = {page("1"), page("2"), page("3")};
            files[broken] = content;
            assertThrows(UnreadableNotesException.class, () -> merge(files[0], files[1], files[2]));
        }
    }

    @Test
    void writesOverOneOfTheThree() throws Exception {
        NotesMerge merge = merge(page("1"), page("1", "2"), page("1", "3"));
        merge.writeTo(folder.resolve("ours"));
        assertEquals(page("1", "2", "3"), Files.readString(folder.resolve("ours")));
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count(), "nothing else is left behind");
        }
        assertThrows(
                NoSuchFileException.class,
                () -> merge.writeTo(folder.resolve("absent/notes.json")));
    }

    /// Per claim all that is said of it or offered, whoever says it.
    private Map<ClaimId, List<Set<Object>>> said(StoredArticle article, String file)
            throws Exception {
        Map<ClaimId, List<Set<Object>>> said = new TreeMap<>();
        Notes notes = Generated.json(article).read(folder, bytes(file)).notes();
        for (Claim claim : notes.notebook().claims()) {
            said.put(
                    claim.id(),
                    List.of(
                            said(claim, Field.KIND, Claim::kind),
                            said(claim, Field.VERDICT, Claim::verdict),
                            said(claim, Field.WORDING, Claim::wording),
                            said(claim, Field.SPEAKER, Claim::speaker),
                            said(claim, Field.SAID_ON, Claim::saidOn),
                            said(claim, Field.NOTE, Claim::note),
                            new HashSet<>(claim.tags()),
                            new HashSet<>(claim.targets())));
        }
        return said;
    }

    private static Set<Object> said(Claim claim, Field field, Function<Claim, String> part) {
        Set<Object> said = new TreeSet<>();
        said.add(part.apply(claim));
        claim.conflicts().stream()
                .filter(conflict -> conflict.field() == field)
                .map(Conflict::other)
                .forEach(said::add);
        return said;
    }

    private String merged(String base, String ours, String theirs) throws Exception {
        return text(merge(base, ours, theirs));
    }

    private NotesMerge merge(String base, String ours, String theirs) throws Exception {
        return NotesMerge.of(
                Files.write(folder.resolve("base"), bytes(base)),
                Files.write(folder.resolve("ours"), bytes(ours)),
                Files.write(folder.resolve("theirs"), bytes(theirs)),
                Codebook.initial());
    }

    private String text(NotesMerge merge) throws Exception {
        Path out = folder.resolve("out");
        merge.writeTo(out);
        return Files.readString(out);
    }

    private static String written(StoredArticle article, Notebook notebook) {
        byte[] bytes = Generated.json(article).write(notebook, List.of(), Json.object());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// A file of notes with these items as they stand here.
    private static String page(String... items) {
        Places places = Places.asInTheFile("urn:x", _ -> Optional.empty());
        NotesJson json = new NotesJson(new ClaimJson(Codebook.initial(), places), places);
        List<Notes.SetAside> raw =
                List.of(items).stream().map(item -> new Notes.SetAside(1, item, "")).toList();
        return new String(json.write(Notebook.empty(), raw, Json.object()), StandardCharsets.UTF_8);
    }

    private static String withKey(String file, String key, String value) {
        return file.replaceFirst(
                "\n  \"items\"", "\n  \"%s\": %s,\n  \"items\"".formatted(key, value));
    }

    /// The keys of a file that are not of Obelus, and its conflicts.
    private static String foreign(String file) {
        ObjectNode head = (ObjectNode) Json.MAPPER.readTree(file);
        head.remove(List.of("@context", "id", "type", "obelus:formatVersion", "items"));
        return Json.compact(head);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
