package app.obelus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.obelus.Main;
import app.obelus.store.Finding;
import app.obelus.store.Library;
import app.obelus.store.LibraryCheck;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Real branches merged by a real git, which starts the program as the README says.
class GitMergeTest {

    private static final String NOTES =
            "library/european-parliament-vote-on-kaspersky-lab-products/notes.json";

    @TempDir Path folder;

    private Path notes;
    private String first = "";

    @BeforeEach
    void makeARepository() throws Exception {
        assumeTrue(isGitThere(), "git is not installed, so nothing can be merged by it");
        notes = folder.resolve(NOTES);
        Library.withSample(folder.resolve("library"));
        first = Files.readString(notes);
        git("init", "--quiet");
        for (String line : readme("```gitattributes")) {
            Files.writeString(folder.resolve(".gitattributes"), line + "\n");
        }
        git("config", "merge.obelus.driver", driver());
        git("add", ".");
        commit("both knew this");
        git("branch", "theirs");
        git("checkout", "--quiet", "-b", "ours");
    }

    @Test
    void mergesWhatEachBranchChanged() throws Exception {
        String ours = first.replaceFirst("\"figure\"", "\"event\"");
        change("ours", ours);
        change("theirs", first.replaceFirst("\"wording\"", "\"quotation\""));
        assertEquals(0, merge());
        String both = ours.replaceFirst("\"wording\"", "\"quotation\"");
        assertEquals(both, Files.readString(notes));
        assertEquals("", git("status", "--porcelain"));
        assertEquals(List.of(), findings());
    }

    @Test
    void leavesToPeopleWhatBothBranchesChanged() throws Exception {
        change("ours", first.replaceFirst("\"figure\"", "\"event\""));
        change("theirs", first.replaceFirst("\"figure\"", "\"opinion\""));
        assertEquals(1, merge());
        assertEquals("UU " + NOTES, git("status", "--porcelain").strip());
        String both = Files.readString(notes);
        assertFalse(both.contains("<<<<"), both);
        assertTrue(both.contains("\"value\": \"event\""), both);
        assertTrue(both.contains("\"obelus:other\": \"opinion\""), both);
        assertEquals(List.of(), findings());
        git("add", ".");
        commit("merged");
        assertEquals("", git("status", "--porcelain"));
    }

    @Test
    void mergesNotesThatBothBranchesBegan() throws Exception {
        git("rm", "--quiet", NOTES);
        commit("nobody had any notes");
        git("branch", "--force", "theirs");
        int one = first.indexOf("    {", first.indexOf("\"items\""));
        int other = first.indexOf("\n    {", one) + 1;
        String end = "\n  ]\n}\n";
        String ours = first.substring(0, first.lastIndexOf(',', other)) + end;
        String theirs = first.substring(0, one) + first.substring(other);
        change("ours", ours);
        change("theirs", theirs);
        assertEquals(0, merge());
        assertEquals(first, Files.readString(notes));
    }

    @Test
    void touchesNothingWhereABranchIsNotUnderstood() throws Exception {
        String ours = first.replaceFirst("\"figure\"", "\"event\"");
        change("ours", ours);
        change(
                "theirs",
                first.replace("\"obelus:formatVersion\": 1", "\"obelus:formatVersion\": 2"));
        assertNotEquals(0, merge());
        assertEquals(ours, Files.readString(notes));
        assertEquals("UU " + NOTES, git("status", "--porcelain").strip());
    }

    private void change(String branch, String content) throws Exception {
        git("checkout", "--quiet", branch);
        Files.createDirectories(notes.getParent());
        Files.writeString(notes, content);
        git("add", ".");
        commit(branch + " changed this");
    }

    private void commit(String message) throws Exception {
        git("commit", "--quiet", "-m", message);
    }

    private int merge() throws Exception {
        git("checkout", "--quiet", "ours");
        return start("merge", "--quiet", "-m", "merged", "theirs").code();
    }

    private List<Finding> findings() throws IOException {
        return LibraryCheck.of(folder.resolve("library"));
    }

    /// The line of the README, with this very program in place of the packed one, and without
    /// JavaFX, which no command may need.
    private static String driver() throws IOException {
        String classPath =
                List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
                        .filter(entry -> !entry.contains("javafx"))
                        .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String program = "'%s' -cp '%s' %s ".formatted(java, classPath, Main.class.getName());
        String line = readme("git config merge.obelus.driver").getFirst();
        String words = line.substring(line.indexOf('"') + 1, line.lastIndexOf('"'));
        int command = words.indexOf("merge ");
        return program + words.substring(command);
    }

    /// The lines of the README behind these words, up to the end of the block.
    private static List<String> readme(String words) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        var found =
                Pattern.compile(Pattern.quote(words) + "(.*?)```", Pattern.DOTALL).matcher(readme);
        assertTrue(found.find(), "the README no longer says how git is set up");
        return found.group(1).strip().lines().toList();
    }

    private static boolean isGitThere() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private String git(String... words) throws Exception {
        Ended ended = start(words);
        assertEquals(0, ended.code(), String.join(" ", words) + ": " + ended.output());
        return ended.output();
    }

    private record Ended(int code, String output) {}

    /// Runs git with no settings but its own.
    private Ended start(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(words));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(
                        Map.of(
                                "GIT_CONFIG_NOSYSTEM",
                                "1",
                                "HOME",
                                folder.resolve(".git").toString(),
                                "XDG_CONFIG_HOME",
                                folder.resolve(".git").toString(),
                                "GIT_AUTHOR_NAME",
                                "Ada",
                                "GIT_AUTHOR_EMAIL",
                                "ada@example.org",
                                "GIT_COMMITTER_NAME",
                                "Ada",
                                "GIT_COMMITTER_EMAIL",
                                "ada@example.org",
                                "LC_ALL",
                                "C"));
        Process process = builder.start();
        byte[] output = process.getInputStream().readAllBytes();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "git does not end");
        return new Ended(process.exitValue(), new String(output, StandardCharsets.UTF_8));
    }
}
