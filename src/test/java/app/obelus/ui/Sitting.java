package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.reading.Places;
import app.obelus.store.ArticleEntry;
import app.obelus.store.Library;
import app.obelus.store.NoteStore;
import app.obelus.store.Notes;
import app.obelus.store.StoredArticle;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.CanonicalText;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// A model for tests, with a library that is nowhere but in memory. Ids count from 1, and it is
/// always the same moment.
public final class Sitting implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-11-23T20:45:00Z");

    private static final String HASH = "0".repeat(64);

    private final AtomicLong ids = new AtomicLong();
    private final Background saving = new Background("saving");
    private final Keeping keeping = new Keeping(new Memory(), saving);
    private final ReaderModel model =
            new ReaderModel(
                    Codebook.initial(),
                    keeping,
                    Clock.fixed(NOW, ZoneOffset.UTC),
                    () -> new UUID(0, ids.incrementAndGet()),
                    () -> "Ann");

    public ReaderModel model() {
        return model;
    }

    /// Opens an article with these claims on it.
    public void open(String text, List<Claim> claims) {
        open(text, claims, Optional.empty());
    }

    /// Opens an article whose notes cannot be changed.
    public void openReadOnly(String text, List<Claim> claims) {
        open(text, claims, Optional.of(Problem.of("The notes are from tomorrow.", "")));
    }

    /// A claim on the first place of some words, or on words that are not in the text.
    public static Claim claim(int number, String text, String words, String kind) {
        int start = text.indexOf(words);
        Target target =
                start < 0
                        ? Target.of("urn:a", 1, HASH, words, new TextRange(0, words.length()))
                        : place(text, start, words.length());
        return Claim.of(id(number), kind, "undecided", target, NOW, "Ann");
    }

    public static Target place(String text, int start, int length) {
        return Target.of("urn:a", 1, HASH, text, new TextRange(start, start + length));
    }

    public static ClaimId id(int number) {
        return ClaimId.of(new UUID(1, number));
    }

    /// To be called on the JavaFX thread.
    @Override
    public void close() {
        keeping.close();
        saving.close();
    }

    private void open(String text, List<Claim> claims, Optional<Problem> locked) {
        var canonical = new CanonicalText();
        for (String block : text.split("\n\n", -1)) {
            canonical.add(Block.Type.PARAGRAPH, 0, block);
        }
        var article = new Article("Test", "", "", "", "en", canonical.text(), canonical.blocks());
        var edition = new Edition(1, NOW, "source.txt", HASH, HASH);
        var stored = new StoredArticle("test", "urn:a", article, List.of(edition));
        model.show(
                stored,
                new Notes(Notebook.of(claims), List.of()),
                ReaderModel.anchoring(stored),
                Places.none(),
                locked);
    }

    private static final class Memory implements Library {

        @Override
        public Path folder() {
            return Path.of("");
        }

        @Override
        public Codebook codebook() {
            return Codebook.initial();
        }

        @Override
        public Codebook save(Codebook codebook) {
            return codebook;
        }

        @Override
        public List<ArticleEntry> articles() {
            return List.of();
        }

        @Override
        public StoredArticle open(String slug) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StoredArticle add(
                Article article, byte[] source, String extension, String from, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Article edition(String slug, int number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, String> texts(StoredArticle article, Notebook notebook) {
            return Map.of();
        }

        @Override
        public StoredArticle addEdition(
                String slug,
                Article article,
                byte[] source,
                String extension,
                String from,
                Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StoredArticle> withText(String text) {
            return Optional.empty();
        }

        @Override
        public Optional<ArticleEntry> at(String address) {
            return Optional.empty();
        }

        @Override
        public NoteStore notes() {
            return new ForgetfulNotes();
        }
    }
}
