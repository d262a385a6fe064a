package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.store.JournalLines.Line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Looks through all files of one article's journal: whether they are one chain, whether each entry
/// can be followed, and whether the file of notes is what they come to. Writes nothing.
final class JournalCheck {

    private final Path folder;
    private final ClaimJson claims;
    private final Rescue rescue;
    private final BiConsumer<Path, String> found;
    private final List<JournalReplay> journal = new ArrayList<>();
    private final Set<ClaimId> gone = new HashSet<>();

    /// The last line read; nothing before the first, and behind a file that could not be read.
    private Optional<Last> last = Optional.of(new Last("", "", 0));

    private record Last(String file, String hash, long sequence) {}

    /// @param folder of the article
    /// @param found is told of each finding: the file, and what is wrong with it
    JournalCheck(Path folder, ClaimJson claims, NotesJson json, BiConsumer<Path, String> found) {
        this.folder = folder;
        this.claims = claims;
        this.rescue = new Rescue(folder, Disk.REAL, claims, json);
        this.found = found;
    }

    /// @param notes what the file of notes holds; nothing where it cannot be read, of which others
    ///   tell
    /// @param hash of its bytes
    /// @throws IOException if the folder cannot be listed or a backup cannot be read
    void run(Optional<Notebook> notes, String hash) throws IOException {
        List<Path> files = new ArrayList<>(Journal.rolled(folder));
        Path current = folder.resolve(Journal.FILE);
        if (Files.exists(current)) {
            files.add(current);
        }
        for (Path file : files) {
            checkFile(file);
        }
        if (notes.isPresent() && !journal.isEmpty()) {
            checkNotes(notes.get(), hash);
        }
    }

    private void checkFile(Path file) {
        JournalLines lines;
        try {
            lines = JournalLines.of("this file", Disk.REAL.read(file, Json.MOST_BYTES));
        } catch (IOException e) {
            found.accept(file, "cannot be read: " + e.getMessage());
            last = Optional.empty();
            return;
        }
        lines.damage().forEach(damage -> found.accept(file, damage));
        if (lines.torn().length > 0) {
            found.accept(file, "its last line was not written to its end");
        }
        JournalReplay replay = new JournalReplay(lines, claims);
        journal.add(replay);
        checkChain(file, lines);
        for (Line line : lines.lines()) {
            checkEntry(file, line, replay);
        }
    }

    /// What [JournalLines] cannot see: how the file begins, and whether lines are numbered in turn.
    private void checkChain(Path file, JournalLines lines) {
        Optional<Last> before = last;
        int number = 0;
        for (Line line : lines.lines()) {
            boolean first = line.number() == 1;
            if (before.isPresent() && first && !line.follows(before.get().hash())) {
                found.accept(
                        file,
                        before.get().file().isEmpty()
                                ? "what came before its first line is missing"
                                : "does not follow on " + before.get().file());
            } else if (before.isPresent()
                    && (first || line.number() == number + 1)
                    && line.head().sequence() != before.get().sequence() + 1) {
                found.accept(
                        file,
                        "line %d has the number %d, which does not come after %d"
                                .formatted(
                                        line.number(),
                                        line.head().sequence(),
                                        before.get().sequence()));
            }
            number = line.number();
            before = Optional.of(new Last(name(file), line.hash(), line.head().sequence()));
        }
        boolean whole = lines.damage().isEmpty();
        last =
                whole
                        ? before
                        : before.map(it -> new Last(it.file(), lines.lastHash(), it.sequence()));
    }

    private void checkEntry(Path file, Line line, JournalReplay replay) {
        if (line.head().notes().isPresent()) {
            gone.clear();
            return;
        }
        List<JournalEntry> entry = replay.entries(List.of(line));
        if (entry.isEmpty()) {
            found.accept(file, "line %d says what cannot be".formatted(line.number()));
            return;
        }
        for (ClaimId removed : entry.getFirst().removed()) {
            if (!gone.add(removed)) {
                found.accept(
                        file,
                        "line %d removes %s, which an earlier line removed"
                                .formatted(line.number(), removed.iri()));
            }
        }
        entry.getFirst().put().forEach(claim -> gone.remove(claim.id()));
    }

    private void checkNotes(Notebook notebook, String hash) throws IOException {
        List<Line> all = journal.stream().flatMap(file -> file.lines().lines().stream()).toList();
        List<String> marks = all.stream().flatMap(line -> line.head().notes().stream()).toList();
        if (marks.isEmpty() || marks.getLast().equals(hash)) {
            return;
        }
        Path file = folder.resolve(FolderNotes.FILE);
        if (marks.contains(hash)) {
            found.accept(file, "is an earlier state than the last one that Obelus saved");
        } else if (all.getLast().head().notes().isPresent()) {
            found.accept(file, "is not as Obelus saved it last");
        }
        compare(file, told(notebook), notebook);
    }

    private Notebook told(Notebook notebook) throws IOException {
        List<JournalEntry> entries = new ArrayList<>();
        for (JournalReplay replay : journal) {
            entries.addAll(replay.entries(replay.lines().entries()));
        }
        return rescue.told(journal).orElseGet(() -> JournalReplay.replayed(notebook, entries));
    }

    private void compare(Path file, Notebook told, Notebook notebook) {
        Map<ClaimId, Claim> now = byId(notebook);
        Map<ClaimId, Claim> known = byId(told);
        for (Claim claim : told.claims()) {
            String id = claim.id().iri();
            if (!now.containsKey(claim.id())) {
                found.accept(file, "%s is missing, which the journal has".formatted(id));
            } else if (!claim.equals(now.get(claim.id()))) {
                found.accept(file, "%s is not as the journal has it".formatted(id));
            }
        }
        for (Claim claim : notebook.claims()) {
            if (!known.containsKey(claim.id())) {
                found.accept(file, "%s is not in the journal".formatted(claim.id().iri()));
            }
        }
    }

    private static Map<ClaimId, Claim> byId(Notebook notebook) {
        Map<ClaimId, Claim> claims = HashMap.newHashMap(notebook.size());
        notebook.claims().forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
