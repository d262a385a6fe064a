package app.obelus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.obelus.store.Library;
import app.obelus.store.LibraryCheck;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

class MergeCommandTest {

    private static final String VOTE = "urn:uuid:0d9b6c52-3e0f-4b6b-8f53-6a1f0e7c2d11";

    @TempDir Path folder;

    private Path base;
    private Path ours;
    private Path theirs;
    private String notes = "";
    private String out = "";
    private String err = "";

    @BeforeEach
    void makeThreeFiles() throws Exception {
        Path library = folder.resolve("library");
        Library.withSample(library);
        ours = library.resolve("european-parliament-vote-on-kaspersky-lab-products/notes.json");
        notes = Files.readString(ours);
        base = Files.writeString(folder.resolve("base.json"), notes);
        theirs = Files.writeString(folder.resolve("theirs.json"), notes);
    }

    @Test
    void takesWhatEachSideChangedAndSaysNothing() throws Exception {
        Files.writeString(ours, changed("figure", "event"));
        Files.writeString(theirs, changed("wording", "quotation"));
        assertEquals(0, merge());
        assertEquals("", out + err);
        String both = Files.readString(ours);
        assertEquals(changed("figure", "event").replace("\"wording\"", "\"quotation\""), both);
        assertEquals(List.of(), LibraryCheck.of(folder.resolve("library")));
    }

    @Test
    void keepsInTheFileWhatBothChangedAndPrintsIt() throws Exception {
        Files.writeString(ours, changed("figure", "event"));
        Files.writeString(theirs, changed("figure", "opinion"));
        assertEquals(1, merge());
        assertEquals(VOTE + ": both sides changed the kind\n", out);
        assertEquals("", err);
        String both = Files.readString(ours);
        assertTrue(both.contains("\"value\": \"event\""), both);
        assertTrue(
                both.contains(
                        "\"obelus:field\": \"kind\",\n          \"obelus:other\": \"opinion\""),
                both);
        assertEquals(List.of(), LibraryCheck.of(folder.resolve("library")));
    }

    @Test
    void needsNoBase() throws Exception {
        Files.writeString(base, "");
        assertEquals(0, merge());
        assertEquals(notes, Files.readString(ours));
        Files.delete(base);
        assertEquals(0, merge());
        assertEquals(notes, Files.readString(ours));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void takesTheEmptyDeviceForABase() throws Exception {
        base = Path.of("/dev/null");
        assertEquals(0, merge());
        assertEquals(notes, Files.readString(ours));
    }

    @ParameterizedTest
    @ValueSource(strings = {"base", "ours", "theirs"})
    void leavesEverythingAsItIsWhereAFileIsNotUnderstood(String which) throws Exception {
        Path broken = Map.of("base", base, "ours", ours, "theirs", theirs).get(which);
        Files.writeString(broken, "{\"type\": \"AnnotationPage\", \"obelus:formatVersion\": 2}");
        String before = Files.readString(ours);
        assertEquals(3, merge());
        assertEquals("", out);
        assertEquals(
                "obelus: "
                        + broken
                        + " has a version that this Obelus does not know (version 2, not 1). It was"
                        + " left as it is.\n",
                err);
        assertEquals(before, Files.readString(ours));
    }

    @Test
    void saysWhichFileIsMissing() throws IOException {
        Files.delete(theirs);
        assertEquals(3, merge());
        assertEquals("obelus: there is no " + theirs + "\n", err);
        assertEquals(notes, Files.readString(ours));
    }

    @Test
    void writesTheNamesThatTheLibraryHasForItsVerdicts() throws Exception {
        Path library = folder.resolve("library/library.json");
        Files.writeString(
                library, Files.readString(library).replace("\"Undecided\"", "\"Still open\""));
        Files.writeString(
                theirs,
                notes.replaceFirst(
                        "\"body\": \\[",
                        """
                        "body": [{
                            "type": ["TextualBody", "schema:ClaimReview"],
                            "purpose": "oa:assessing",
                            "schema:claimReviewed": "More than two thirds were for it",
                            "obelus:ownWording": true
                        },"""));
        Path elsewhere = Files.writeString(folder.resolve("x"), changed("figure", "event"));
        assertEquals(0, run(elsewhere, "-o", elsewhere.toString(), "--path", ours.toString()));
        String both = Files.readString(elsewhere);
        assertTrue(both.contains("\"value\": \"Still open\""), both);
    }

    private String changed(String kind, String other) {
        return notes.replaceFirst("\"" + kind + "\"", "\"" + other + "\"");
    }

    private int merge() {
        return run(ours, "-o", ours.toString());
    }

    private int run(Path own, String... options) {
        List<String> words =
                new ArrayList<>(
                        List.of("merge", base.toString(), own.toString(), theirs.toString()));
        words.addAll(List.of(options));
        Typed typed = Typed.of(words, Map.of(), new Properties());
        out = typed.out();
        err = typed.err();
        return typed.code();
    }
}
