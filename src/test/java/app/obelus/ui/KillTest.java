package app.obelus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.store.ArticleEntry;
import app.obelus.store.Faults;
import app.obelus.store.Library;
import app.obelus.store.LibraryCheck;
import app.obelus.store.Notes;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// Kills the program in the middle of its work, again and again on the same library.
@Tag(Faults.TAG)
class KillTest {

    /// What was killed half way through a line was never told to be saved.
    private static final String TORN = "its last line was not written to its end";

    private static final int MOST_LINES = 30;
    private static final int MOST_NANOS = 20_000_000;

    @TempDir Path folder;

    private String slug = "";

    /// What a program told before it was killed.
    ///
    /// @param states the notes as they were opened, and after each edit
    /// @param saved how many edits were shown as saved
    private record Told(List<String> states, int saved) {}

    @Test
    @Timeout(3600)
    void whatWasShownAsSavedIsThereWhenTheProgramIsKilled() throws Exception {
        List<ArticleEntry> articles = Library.withSample(folder).articles();
        slug = articles.getFirst().slug();
        int rounds = Faults.rounds(20, 200);
        long saved = 0;
        long found = 0;
        String before = KilledProgram.digest(read().notebook());
        for (int seed = 0; seed < rounds; seed++) {
            Told told = killed(seed);
            assertEquals(before, told.states().getFirst(), "opened");
            Notes notes = read();
            assertEquals(List.of(), notes.damage());
            assertEquals(Optional.empty(), notes.rescuedFrom());
            assertEquals(
                    List.of(),
                    LibraryCheck.of(folder).stream()
                            .filter(finding -> !finding.toString().contains(TORN))
                            .toList());
            before = KilledProgram.digest(notes.notebook());
            int kept = told.states().lastIndexOf(before);
            assertTrue(
                    kept >= told.saved(),
                    "round %d: %d edits of %d saved ones".formatted(seed, kept, told.saved()));
            saved += told.saved();
            found += Math.min(kept, told.saved());
        }
        assertTrue(saved > 0, "nothing was ever saved");
        Faults.print("Killed programs", rounds, saved, found);
    }

    private Notes read() throws Exception {
        Library library = Library.in(folder);
        return library.notes().load(library.open(slug));
    }

    private Told killed(int seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Process program = start(seed);
        List<String> states = new ArrayList<>();
        int saved = 0;
        int lines = 1 + random.nextInt(MOST_LINES);
        try (var told =
                new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8))) {
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                String[] words = line.split(" ", -1);
                switch (words[0]) {
                    case "opened", "edit" -> states.add(words[2]);
                    case "saved" -> saved = Integer.parseInt(words[1]);
                    default -> throw new AssertionError("round " + seed + ": " + line);
                }
                lines--;
                if (lines == 0) {
                    LockSupport.parkNanos(random.nextInt(MOST_NANOS));
                    program.toHandle().destroyForcibly();
                }
            }
        } finally {
            program.toHandle().destroyForcibly();
        }
        program.waitFor();
        return new Told(states, saved);
    }

    private Process start(int seed) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(
                List.of(
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Djava.awt.headless=true",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.util.logging.config.file=src/test/resources/logging.properties"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(
                List.of(
                        KilledProgram.class.getName(),
                        folder.toString(),
                        slug,
                        String.valueOf(seed)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
