package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.store.JournalLines.Line;
import app.obelus.text.Sha256;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the last state that an article's notes and a conflicted copy of them both knew.
///
/// For certain it is known where the copy is a state that the journal names, and where the copy's
/// own journal came with it: the two journals part behind the last line that they share. Otherwise
/// it is the state in the journal or among the backups that is most like the copy and in which
/// nothing is newer than on either side; of equal ones the oldest, because with too old a state
/// nothing is lost. A journal or a backup counts only where it is that of our file, since these are
/// synced as well. As such a guess cannot tell who removed a claim from who never had it, it has
/// only claims that both sides have, so that nothing counts as removed.
final class CommonBase {

    /// So many saves back the journal is looked through.
    private static final int SAVES = 30;

    private final Path folder;
    private final Disk disk;
    private final NotesJson json;
    private final List<JournalReplay> journal = new ArrayList<>();

    /// @param folder of the article
    CommonBase(Path folder, Disk disk, ClaimJson claims, NotesJson json) throws IOException {
        this.folder = folder;
        this.disk = disk;
        this.json = json;
        for (Path file : Journal.rolled(folder)) {
            byte[] bytes = disk.read(file, Json.MOST_BYTES);
            journal.add(new JournalReplay(JournalLines.of(file.toString(), bytes), claims));
        }
        journal.add(new JournalReplay(Journal.read(folder, disk), claims));
    }

    /// @param ours the claims as the journal's last line leaves them
    /// @param fileHash of the file of notes
    /// @param copyHash of the copy
    /// @param copy the claims in it
    /// @return no claims where there is no such state
    Notebook of(Notebook ours, String fileHash, String copyHash, Notebook copy) throws IOException {
        List<Line> lines = new ArrayList<>();
        journal.forEach(file -> lines.addAll(file.lines().lines()));
        int copyAt = lastMark(lines, copyHash);
        int fileAt = lastMark(lines, fileHash);
        if (fileAt < 0) {
            return Notebook.empty();
        }
        if (copyAt >= 0 && copyAt <= fileAt) {
            return copy;
        }
        Optional<Line> shared = lastShared(lines, copyHash);
        return shared.isPresent()
                ? behind(shared.get(), ours)
                : inBoth(closest(candidates(ours), ours, copy), ours, copy);
    }

    private static int lastMark(List<Line> lines, String notesHash) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).head().notes().filter(notesHash::equals).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /// The last line that our journal shares with the one which the copy of the notes was saved by.
    private Optional<Line> lastShared(List<Line> own, String copyHash) throws IOException {
        for (ConflictedCopy copy : ConflictedCopy.of(folder, Journal.FILE)) {
            byte[] bytes = disk.read(folder.resolve(copy.name()), Json.MOST_BYTES);
            JournalLines theirs = JournalLines.of(copy.name(), bytes);
            if (theirs.knows(copyHash)) {
                Set<String> hashes = new HashSet<>();
                theirs.lines().forEach(line -> hashes.add(line.hash()));
                return own.reversed().stream()
                        .filter(line -> hashes.contains(line.hash()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /// The claims behind a line. Each entry tells a claim's state before it only if it is the first
    /// about it behind a mark, so this goes back to a mark first.
    private Notebook behind(Line last, Notebook ours) {
        List<JournalEntry> sinceMark = new ArrayList<>();
        List<JournalEntry> upToLine = new ArrayList<>();
        boolean found = false;
        for (JournalReplay file : journal) {
            for (Line line : file.lines().lines()) {
                if (!found && line.head().notes().isPresent()) {
                    sinceMark.clear();
                    upToLine.clear();
                }
                List<JournalEntry> entry = file.entries(JournalLines.entries(List.of(line)));
                sinceMark.addAll(entry);
                if (!found) {
                    upToLine.addAll(entry);
                }
                found |= line.hash().equals(last.hash());
            }
        }
        return JournalReplay.replayed(JournalReplay.before(ours, sinceMark), upToLine);
    }

    /// The latest first.
    private List<Notebook> candidates(Notebook ours) throws IOException {
        List<Notebook> states = new ArrayList<>();
        List<JournalEntry> later = new ArrayList<>();
        for (JournalReplay file : journal.reversed()) {
            for (Line line : file.lines().lines().reversed()) {
                if (states.size() == SAVES) {
                    break;
                }
                if (line.head().notes().isPresent()) {
                    states.add(JournalReplay.before(ours, later.reversed()));
                }
                later.addAll(file.entries(JournalLines.entries(List.of(line))));
            }
        }
        Backups backups = new Backups(folder, disk);
        for (Backup backup : backups.all()) {
            byte[] bytes = backups.read(backup);
            String hash = Sha256.of(bytes);
            if (journal.stream().anyMatch(file -> file.lines().knows(hash))) {
                understood(bytes).ifPresent(states::add);
            }
        }
        return states;
    }

    private Optional<Notebook> understood(byte[] backup) {
        try {
            return Optional.of(
                    json.read(folder.resolve(FolderNotes.FILE), backup).notes().notebook());
        } catch (UnreadableNotesException e) {
            return Optional.empty();
        }
    }

    private static Notebook closest(List<Notebook> candidates, Notebook ours, Notebook copy) {
        Map<ClaimId, Claim> inOurs = byId(ours);
        Map<ClaimId, Claim> inCopy = byId(copy);
        Notebook closest = Notebook.empty();
        int least = Integer.MAX_VALUE;
        for (Notebook candidate : candidates) {
            int distance = distance(candidate, inCopy);
            if (distance <= least && mayBeBefore(candidate, inOurs, inCopy)) {
                least = distance;
                closest = candidate;
            }
        }
        return closest;
    }

    /// Whether nothing in a state is newer than on the two sides.
    private static boolean mayBeBefore(
            Notebook state, Map<ClaimId, Claim> ours, Map<ClaimId, Claim> copy) {
        return state.claims().stream()
                .noneMatch(
                        claim ->
                                isNewer(claim, ours.get(claim.id()))
                                        || isNewer(claim, copy.get(claim.id())));
    }

    private static boolean isNewer(Claim claim, @Nullable Claim now) {
        return now != null && !claim.equals(now) && claim.modified().isAfter(now.modified());
    }

    private static Notebook inBoth(Notebook state, Notebook ours, Notebook copy) {
        Map<ClaimId, Claim> inOurs = byId(ours);
        Map<ClaimId, Claim> inCopy = byId(copy);
        return Notebook.of(
                state.claims().stream()
                        .filter(claim -> inOurs.containsKey(claim.id()))
                        .filter(claim -> inCopy.containsKey(claim.id()))
                        .toList());
    }

    private static Map<ClaimId, Claim> byId(Notebook notebook) {
        Map<ClaimId, Claim> claims = HashMap.newHashMap(notebook.size());
        notebook.claims().forEach(claim -> claims.put(claim.id(), claim));
        return claims;
    }

    /// How many claims are not the same.
    private static int distance(Notebook state, Map<ClaimId, Claim> copy) {
        int inBoth = 0;
        int same = 0;
        for (Claim claim : state.claims()) {
            Claim now = copy.get(claim.id());
            inBoth += now == null ? 0 : 1;
            same += claim.equals(now) ? 1 : 0;
        }
        return state.size() + copy.size() - inBoth - same;
    }
}
