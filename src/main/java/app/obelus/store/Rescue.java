package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.store.Notes.SetAside;
import app.obelus.text.Sha256;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the claims on an article together again when its `notes.json` is not JSON any more: from
/// the newest backup that the journal knows, with all later entries of the journal, and from what
/// can still be read of the file. Writes nothing.
final class Rescue {

    private static final String CONFLICT = "\n<<<<<<< ";

    private final Path folder;
    private final Disk disk;
    private final ClaimJson claims;
    private final NotesJson json;

    /// @param folder of the article
    Rescue(Path folder, Disk disk, ClaimJson claims, NotesJson json) {
        this.folder = folder;
        this.disk = disk;
        this.claims = claims;
        this.json = json;
    }

    /// An earlier state, and the entries of the journal that come behind it.
    private record Base(Notes notes, List<JournalEntry> later) {}

    /// @param damaged the bytes of the file
    /// @param lines the journal
    /// @return nothing where nothing is left, and where two versions are being merged by hand
    Optional<Notes> of(byte[] damaged, JournalLines lines) throws IOException {
        if (new String(damaged, StandardCharsets.UTF_8).contains(CONFLICT)) {
            return Optional.empty();
        }
        JournalReplay replay = new JournalReplay(lines, claims);
        List<JournalReplay> journal = new ArrayList<>();
        for (Path file : Journal.rolled(folder)) {
            String name = String.valueOf(file.getFileName());
            byte[] bytes = disk.read(file, Json.MOST_BYTES);
            journal.add(new JournalReplay(JournalLines.of(name, bytes), claims));
        }
        journal.add(replay);
        Base base = base(journal);
        Notes left = Salvage.of(damaged, claims);
        Notebook notebook = with(left.notebook().claims(), base);
        if (notebook.claims().isEmpty() && base.later().isEmpty()) {
            return Optional.empty();
        }
        List<SetAside> setAside = new ArrayList<>(left.setAside());
        base.notes().setAside().stream()
                .filter(item -> left.setAside().stream().noneMatch(one -> isSame(one, item)))
                .forEach(setAside::add);
        return Optional.of(
                new Notes(
                        notebook,
                        setAside,
                        replay.recent(),
                        replay.damage(),
                        Optional.empty(),
                        Optional.of(folder.resolve(FolderNotes.FILE))));
    }

    private static boolean isSame(SetAside one, SetAside other) {
        return one.json().equals(other.json());
    }

    /// The newest state that is in the journal's chain; where there is none, the newest backup or
    /// nothing, with all entries there are, since each tells the whole of its claims.
    ///
    /// @param journal its files, oldest first
    private Base base(List<JournalReplay> journal) throws IOException {
        Optional<Base> chained = inChain(journal);
        if (chained.isPresent()) {
            return chained.get();
        }
        Optional<Notes> newest = Optional.empty();
        Backups backups = new Backups(folder, disk);
        for (Backup backup : backups.all()) {
            newest = notes(backups.read(backup));
            if (newest.isPresent()) {
                break;
            }
        }
        List<JournalEntry> all = new ArrayList<>();
        journal.forEach(file -> all.addAll(file.entries(file.lines().entries())));
        return new Base(newest.orElse(NotesJson.Page.empty().notes()), all);
    }

    /// All claims as the journal has them, from the newest backup that is in its chain on; nothing
    /// where none is.
    ///
    /// @param journal its files, oldest first
    Optional<Notebook> told(List<JournalReplay> journal) throws IOException {
        return inChain(journal)
                .map(base -> JournalReplay.replayed(base.notes().notebook(), base.later()));
    }

    private Optional<Base> inChain(List<JournalReplay> journal) throws IOException {
        Backups backups = new Backups(folder, disk);
        for (Backup backup : backups.all()) {
            byte[] bytes = backups.read(backup);
            Optional<List<JournalEntry>> later = behind(Sha256.of(bytes), journal);
            Optional<Notes> notes = later.isPresent() ? notes(bytes) : Optional.empty();
            if (notes.isPresent()) {
                return Optional.of(new Base(notes.get(), later.orElseThrow()));
            }
        }
        return Optional.empty();
    }

    private Optional<Notes> notes(byte[] backup) {
        try {
            return Optional.of(json.read(folder.resolve(FolderNotes.FILE), backup).notes());
        } catch (UnreadableNotesException e) {
            return Optional.empty();
        }
    }

    /// The entries behind the mark for a file, also in the journal's later files; nothing where
    /// there is no such mark.
    private static Optional<List<JournalEntry>> behind(String hash, List<JournalReplay> journal) {
        for (int i = journal.size() - 1; i >= 0; i--) {
            JournalReplay marked = journal.get(i);
            if (marked.lines().knows(hash)) {
                List<JournalEntry> later =
                        new ArrayList<>(marked.entries(marked.lines().since(hash)));
                for (JournalReplay file : journal.subList(i + 1, journal.size())) {
                    later.addAll(file.entries(file.lines().entries()));
                }
                return Optional.of(later);
            }
        }
        return Optional.empty();
    }

    /// The base with the later entries, and of the file what neither knows.
    private static Notebook with(List<Claim> left, Base base) {
        Notebook kept = JournalReplay.replayed(base.notes().notebook(), base.later());
        Set<ClaimId> removed = new HashSet<>();
        for (JournalEntry entry : base.later()) {
            removed.addAll(entry.removed());
        }
        List<Claim> all = new ArrayList<>(kept.claims());
        for (Claim claim : left) {
            if (kept.find(claim.id()).isEmpty() && !removed.contains(claim.id())) {
                all.add(claim);
            }
        }
        return Notebook.of(all);
    }
}
