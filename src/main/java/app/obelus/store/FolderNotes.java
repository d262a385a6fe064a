package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Merge;
import app.obelus.claim.Notebook;
import app.obelus.store.KnownNotes.Kept;
import app.obelus.store.UnreadableNotesException.Reason;
import app.obelus.text.Sha256;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Keeps each article's claims in the `notes.json` and the `journal.jsonl` of its folder.
///
/// Remembers of each file what it held when it was last read or written here, because that is what
/// the claims in memory grew from: only in its place may they be written.
final class FolderNotes implements NoteStore {

    static final String FILE = "notes.json";

    private static final System.Logger LOG = System.getLogger(FolderNotes.class.getName());

    private final Path library;
    private final Disk disk;
    private final Supplier<Codebook> codebook;
    private final InstantSource clock;
    private final Map<String, KnownNotes> known = new ConcurrentHashMap<>();
    private final Map<String, ArticleLock> held = new ConcurrentHashMap<>();
    private final Map<String, LocalDate> backedUp = new ConcurrentHashMap<>();
    private final RecentPlaces places;

    FolderNotes(Path library, Disk disk, Supplier<Codebook> codebook, InstantSource clock) {
        this.library = library;
        this.disk = disk;
        this.places = new RecentPlaces(library, disk);
        this.codebook = codebook;
        this.clock = clock;
    }

    @Override
    public Notes load(StoredArticle article) throws IOException, UnreadableNotesException {
        known.remove(article.slug());
        Optional<byte[]> bytes = bytes(file(article));
        JournalLines lines = Journal.read(folder(article), disk);
        String hash = hash(bytes);
        try {
            NotesJson.Page page = page(article, bytes);
            remember(article, hash, page, lines, Kept.NOT_YET);
            return new JournalReplay(lines, claimJson(article)).onto(page.notes(), hash);
        } catch (UnreadableNotesException e) {
            Notes rescued = rescued(article, bytes, lines, e.reason()).orElseThrow(() -> e);
            var page = new NotesJson.Page(rescued, Json.object());
            remember(article, hash, page, lines, Kept.MUST_BE);
            return rescued;
        }
    }

    private void remember(
            StoredArticle article, String hash, NotesJson.Page page, JournalLines lines, Kept kept)
            throws IOException {
        Journal journal = Journal.after(folder(article), disk, lines);
        known.put(article.slug(), new KnownNotes(hash, "", page, journal, kept));
    }

    private Optional<Notes> rescued(
            StoredArticle article, Optional<byte[]> bytes, JournalLines lines, Reason reason)
            throws IOException {
        ClaimJson claims = claimJson(article);
        var json = new NotesJson(claims, places.of(article));
        return reason == Reason.NOT_JSON && bytes.isPresent()
                ? new Rescue(folder(article), disk, claims, json).of(bytes.get(), lines)
                : Optional.empty();
    }

    @Override
    public boolean hold(StoredArticle article) throws IOException {
        if (!held.containsKey(article.slug())) {
            ArticleLock.of(folder(article)).ifPresent(lock -> held.put(article.slug(), lock));
        }
        return held.containsKey(article.slug());
    }

    @Override
    public void leave(StoredArticle article) throws IOException {
        ArticleLock lock = held.remove(article.slug());
        if (lock != null) {
            lock.close();
        }
    }

    @Override
    public void append(StoredArticle article, List<JournalEntry> entries) throws IOException {
        KnownNotes last = knownOf(article);
        backUpOnce(article, last);
        List<JournalEntry> changes = entries.stream().filter(entry -> !entry.isEmpty()).toList();
        if (!changes.isEmpty()) {
            last.journal().append(new JournalJson(claimJson(article)), changes, last.hash());
        }
    }

    @Override
    public void save(StoredArticle article, Notebook notebook) throws IOException {
        Path file = file(article);
        KnownNotes last = knownOf(article);
        Optional<byte[]> old = bytes(file);
        String now = hash(old);
        if (!last.isIn(now)) {
            throw new NotesChangedException(file.toString());
        }
        backUpOnce(article, last);
        if (last.backup() == Kept.MUST_BE && old.isPresent() && now.equals(last.hash())) {
            backups(folder(article)).keepDamaged(old.get());
        }
        byte[] bytes = written(article, last, notebook);
        String hash = Sha256.of(bytes);
        if (!hash.equals(now) || !last.attempt().isEmpty()) {
            remember(article, known -> known.with(known.hash(), hash));
            disk.replace(file, bytes);
        }
        remember(article, known -> known.saved(hash, notebook));
        if (!last.journal().isMarked(hash)) {
            last.journal().mark(hash);
        }
    }

    @Override
    public boolean isChanged(StoredArticle article) throws IOException {
        KnownNotes last = known.get(article.slug());
        return last != null
                && !(last.isIn(hash(bytes(file(article)))) && last.journal().isAsLeft());
    }

    @Override
    public OutsideChanges merge(StoredArticle article, Notebook ours)
            throws IOException, UnreadableNotesException {
        KnownNotes last = knownOf(article);
        Optional<byte[]> bytes = bytes(file(article));
        NotesJson.Page theirs = bytes.isPresent() ? page(article, bytes) : last.page();
        if (bytes.isPresent()) {
            backups(folder(article)).keep(bytes.get(), clock.instant());
        }
        Journal journal = last.journal();
        Notebook claims = theirs.notes().notebook();
        if (!journal.isAsLeft()) {
            JournalLines lines = Journal.read(folder(article), disk);
            journal = Journal.after(folder(article), disk, lines);
            Notes later =
                    new JournalReplay(lines, claimJson(article)).onto(theirs.notes(), hash(bytes));
            claims = later.outside().map(OutsideChanges::merged).orElse(later.notebook());
        }
        Merge merge = Merge.of(last.page().notes().notebook(), ours, claims);
        known.put(article.slug(), new KnownNotes(hash(bytes), "", theirs, journal, Kept.YES));
        return new OutsideChanges(merge.notebook(), merge.conflicts().size());
    }

    @Override
    public List<ConflictedCopy> copies(StoredArticle article) throws IOException {
        return ConflictedCopy.of(folder(article), FILE);
    }

    @Override
    public OutsideChanges merge(StoredArticle article, Notebook ours, ConflictedCopy copy)
            throws IOException, UnreadableNotesException {
        KnownNotes last = knownOf(article);
        Path folder = folder(article);
        ClaimJson claims = claimJson(article);
        var json = new NotesJson(claims, places.of(article));
        Path file = fileOf(article, copy);
        byte[] bytes = disk.read(file, Json.MOST_BYTES);
        NotesJson.Page theirs = json.read(file, bytes);
        Notebook notebook = theirs.notes().notebook();
        Optional<byte[]> now = bytes(file(article));
        Notebook base =
                new CommonBase(folder, disk, claims, json)
                        .of(ours, hash(now), Sha256.of(bytes), notebook);
        if (now.isPresent() && last.backup() != Kept.MUST_BE) {
            backups(folder).keep(now.get(), clock.instant());
        }
        PageMerge merge =
                PageMerge.of(NotesJson.Page.empty().with(base), last.page().with(ours), theirs);
        Notebook inFile = last.page().notes().notebook();
        remember(article, known -> known.with(merge.page().with(inFile)));
        return new OutsideChanges(merge.page().notes().notebook(), merge.conflicts().size());
    }

    @Override
    public List<PageConflict> pageConflicts(StoredArticle article) {
        KnownNotes last = known.get(article.slug());
        return last == null ? List.of() : HeadConflicts.of(last.rest());
    }

    @Override
    public void settlePage(StoredArticle article, boolean takeOther) throws IOException {
        knownOf(article);
        Optional<byte[]> bytes = bytes(file(article));
        if (bytes.isPresent()) {
            backups(folder(article)).keep(bytes.get(), clock.instant());
        }
        remember(article, known -> known.with(HeadConflicts.settled(known.rest(), takeOther)));
    }

    @Override
    public void putAside(StoredArticle article, ConflictedCopy copy) throws IOException {
        knownOf(article);
        backups(folder(article)).take(fileOf(article, copy));
    }

    private Path fileOf(StoredArticle article, ConflictedCopy copy) throws IOException {
        if (!copies(article).contains(copy)) {
            throw new NoSuchFileException(copy.name());
        }
        return folder(article).resolve(copy.name());
    }

    @Override
    public List<JournalEntry> history(StoredArticle article, ClaimId claim) throws IOException {
        return JournalHistory.of(folder(article), disk, claimJson(article), claim);
    }

    @Override
    public List<JournalEntry> history(StoredArticle article, int most) throws IOException {
        return JournalHistory.of(folder(article), disk, claimJson(article), most);
    }

    @Override
    public void backUp(StoredArticle article, Notebook notebook) throws IOException {
        backups(folder(article))
                .keep(written(article, knownOf(article), notebook), clock.instant());
    }

    @Override
    public List<Backup> backups(StoredArticle article) throws IOException {
        return backups(folder(article)).all();
    }

    @Override
    public Notebook read(StoredArticle article, Backup backup)
            throws IOException, UnreadableNotesException {
        byte[] bytes = backups(folder(article)).read(backup);
        return page(article, Optional.of(bytes)).notes().notebook();
    }

    /// What was last seen of an article whose notes may be changed here.
    private KnownNotes knownOf(StoredArticle article) throws IOException {
        KnownNotes last = known.get(article.slug());
        if (last == null) {
            throw new NotesChangedException(file(article).toString());
        }
        if (!hold(article)) {
            throw new HeldElsewhereException(folder(article).toString());
        }
        return last;
    }

    private void remember(StoredArticle article, UnaryOperator<KnownNotes> change) {
        known.computeIfPresent(article.slug(), (_, last) -> change.apply(last));
    }

    /// Before the first change of a sitting, and of each day that it lasts. A backup that cannot be
    /// made must not keep the notes themselves from being saved.
    private void backUpOnce(StoredArticle article, KnownNotes last) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean isDone = last.backup() == Kept.YES && today.equals(backedUp.get(article.slug()));
        if (isDone || last.backup() == Kept.MUST_BE) {
            return;
        }
        try {
            Optional<byte[]> bytes = bytes(file(article));
            if (bytes.isPresent() && hash(bytes).equals(last.hash())) {
                backups(folder(article)).keep(bytes.get(), clock.instant());
            }
            remember(article, it -> it.with(Kept.YES));
            backedUp.put(article.slug(), today);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No backup of " + file(article), e);
        }
    }

    private byte[] written(StoredArticle article, KnownNotes last, Notebook notebook)
            throws IOException {
        return new NotesJson(claimJson(article), places.of(article))
                .write(notebook, last.setAside(), last.rest());
    }

    private NotesJson.Page page(StoredArticle article, Optional<byte[]> bytes)
            throws UnreadableNotesException {
        return bytes.isPresent()
                ? new NotesJson(claimJson(article), places.of(article))
                        .read(file(article), bytes.get())
                : NotesJson.Page.empty();
    }

    private ClaimJson claimJson(StoredArticle article) {
        return new ClaimJson(codebook.get(), places.of(article));
    }

    private Path folder(StoredArticle article) {
        return library.resolve(article.slug());
    }

    private Path file(StoredArticle article) {
        return folder(article).resolve(FILE);
    }

    private Backups backups(Path folder) {
        return new Backups(folder, disk);
    }

    private Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Optional.of(disk.read(file, Json.MOST_BYTES));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static String hash(Optional<byte[]> bytes) {
        return bytes.map(Sha256::of).orElse("");
    }
}
