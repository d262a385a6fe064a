package app.obelus.store;

import app.obelus.annotation.Json;
import app.obelus.claim.ClaimId;
import app.obelus.text.Sha256;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The end of one article's journal, where entries are added. What stands in it is never changed.
///
/// Each line has the hash of the line before it, so that nobody can change, take out or put in a
/// line without breaking the chain. A line marks the `notes.json` that has all entries before it:
/// the first one of a file, and one behind every save of the notes. The first entry about a claim
/// behind a mark has the claim's state before, so that the entries behind a mark can be told by
/// themselves.
final class Journal {

    static final String FILE = "journal.jsonl";

    /// Beyond so many bytes the file is put aside under a number and another one begun.
    static final long MOST_BYTES = 8L << 20;

    private static final int HASH_OF_LINE = 16;

    private final Path folder;
    private final Disk disk;
    private final Set<ClaimId> known = new HashSet<>();
    private long length;
    private String lastHash;
    private long sequence;
    private String lastMark;
    private byte[] torn;
    private boolean endsOpen;
    private boolean failed;

    private Journal(Path folder, Disk disk, JournalLines lines) {
        this.folder = folder;
        this.disk = disk;
        this.length = lines.end();
        this.lastHash = lines.lastHash();
        this.sequence = lines.nextSequence();
        this.lastMark = lines.lastMark();
        this.torn = lines.torn();
        this.endsOpen = lines.endsOpen();
    }

    /// What the journal in an article's folder holds; no lines where there is none.
    static JournalLines read(Path folder, Disk disk) throws IOException {
        try {
            return JournalLines.of(FILE, disk.read(folder.resolve(FILE), Json.MOST_BYTES));
        } catch (NoSuchFileException e) {
            return JournalLines.of(FILE, new byte[0]);
        }
    }

    /// Goes on with the journal in an article's folder.
    ///
    /// @param lines what it holds
    static Journal after(Path folder, Disk disk, JournalLines lines) throws IOException {
        Journal journal = new Journal(folder, disk, lines);
        if (lines.lines().isEmpty()) {
            Optional<Path> last = lastRolled(folder);
            if (last.isPresent()) {
                byte[] bytes = disk.read(last.get(), Json.MOST_BYTES);
                JournalLines before = JournalLines.of(last.get().toString(), bytes);
                journal.lastHash = before.lastHash();
                journal.sequence = before.nextSequence();
            }
        }
        return journal;
    }

    /// Adds entries, all or nothing. They are on the disk when this returns.
    ///
    /// @param notesHash of the `notes.json` that they come behind, for a journal that begins
    /// @throws NotesChangedException if somebody else has written to the journal
    void append(JournalJson json, List<JournalEntry> entries, String notesHash) throws IOException {
        Draft draft = new Draft();
        Set<ClaimId> told = new HashSet<>();
        Predicate<ClaimId> isTold = claim -> told.contains(claim) || known.contains(claim);
        if (length == 0) {
            draft.mark(notesHash);
        }
        for (JournalEntry entry : entries) {
            draft.add(json.write(draft.sequence, draft.hash, entry, isTold));
            entry.put().forEach(claim -> told.add(claim.id()));
            told.addAll(entry.removed());
        }
        boolean begins = length == 0;
        write(draft);
        lastMark = begins ? notesHash : lastMark;
        known.addAll(told);
    }

    /// Notes that `notes.json` has all entries, and puts a file that has grown large aside. Does
    /// nothing where there are no entries yet.
    void mark(String notesHash) throws IOException {
        if (length == 0) {
            return;
        }
        addMark(notesHash);
        if (length > MOST_BYTES) {
            roll();
            addMark(notesHash);
        }
    }

    private void addMark(String notesHash) throws IOException {
        Draft draft = new Draft();
        draft.mark(notesHash);
        write(draft);
        lastMark = notesHash;
        known.clear();
    }

    /// Whether the last mark of the file is one of this `notes.json`.
    boolean isMarked(String notesHash) {
        return lastMark.equals(notesHash);
    }

    /// Whether the file is as it was read or written here last; another program may have changed it
    /// or taken it away.
    boolean isAsLeft() throws IOException {
        return isAsLeft(disk.size(folder.resolve(FILE)));
    }

    private boolean isAsLeft(long size) {
        return size == length + torn.length || (failed && size >= length);
    }

    private void roll() throws IOException {
        int number = rolled(folder).size() + 1;
        while (Files.exists(folder.resolve(rolledName(number)))) {
            number++;
        }
        disk.rename(folder.resolve(FILE), folder.resolve(rolledName(number)));
        length = 0;
        lastMark = "";
        disk.sync(folder);
    }

    private void write(Draft draft) throws IOException {
        Path file = folder.resolve(FILE);
        if (!isAsLeft(disk.size(file))) {
            throw new NotesChangedException(file.toString());
        }
        keepTorn();
        byte[] bytes = draft.bytes.toByteArray();
        failed = true;
        disk.writeAt(file, length, bytes);
        if (length == 0) {
            disk.sync(folder);
        }
        failed = false;
        endsOpen = false;
        length += bytes.length;
        lastHash = draft.hash;
        sequence = draft.sequence;
    }

    /// A line that was not written to its end says nothing that was ever told to be saved; it is
    /// put aside all the same.
    private void keepTorn() throws IOException {
        if (torn.length > 0) {
            Path aside = folder.resolve(Backups.FOLDER);
            disk.makeFolder(aside);
            String name = "journal-torn-" + Sha256.of(torn).substring(0, HASH_OF_LINE) + ".txt";
            disk.write(aside.resolve(name), torn);
            torn = new byte[0];
            failed = true;
        }
    }

    /// The files that have been put aside, oldest first.
    static List<Path> rolled(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("journal-\\d{4}\\.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Path> lastRolled(Path folder) throws IOException {
        List<Path> all = rolled(folder);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static String rolledName(int number) {
        return "journal-%04d.jsonl".formatted(number);
    }

    /// Lines on their way to the end of the file.
    private final class Draft {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String hash = lastHash;
        private long sequence = Journal.this.sequence;

        Draft() {
            if (endsOpen) {
                bytes.write('\n');
            }
        }

        void mark(String notesHash) {
            add(JournalJson.mark(sequence, hash, notesHash));
        }

        void add(byte[] line) {
            bytes.writeBytes(line);
            hash = Sha256.of(Arrays.copyOf(line, line.length - 1));
            sequence++;
        }
    }
}
