package app.obelus.anchor;

import app.obelus.claim.Target;
import app.obelus.claim.TextPosition;
import app.obelus.text.TextRange;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds targets in one text.
///
/// A target made on this very text is where it says. For any other, the words remembered (the quote
/// and some either side) are laid over the places of the text that have most of its rare words, and
/// the best place is judged: whether it is the place at all, and what became of the words. Words
/// that are not the remembered ones are never attached, only proposed.
///
/// The text is read once, at the first target that has to be searched, in time linear in its
/// length; after that a target takes about a quarter of a millisecond, and no text or target,
/// however made, takes more than a bounded number of steps. May be used by several threads.
public final class Anchoring {

    /// A quote with more words is looked for as a whole only.
    private static final int MOST_WORDS = 5_000;

    private final String text;
    private final String textHash;
    private volatile @Nullable TextIndex index;

    private final List<OldText> olds;

    private Anchoring(String text, String textHash, List<OldText> olds) {
        this.text = text;
        this.textHash = textHash;
        this.olds = olds;
    }

    /// Finds targets in this text.
    ///
    /// @param textHash SHA-256 of the text, as targets remember it
    public static Anchoring in(String text, String textHash) {
        return new Anchoring(text, textHash, List.of());
    }

    /// Finds targets in this text, those that were made on an older one by comparing the two. The
    /// comparison is made when it is first needed.
    ///
    /// @param oldHash SHA-256 of the old text; targets made on texts that were never told are found
    ///   as without it
    public Anchoring withOld(String oldText, String oldHash) {
        List<OldText> more = new ArrayList<>(olds);
        more.add(new OldText(oldText, oldHash));
        return new Anchoring(text, textHash, List.copyOf(more));
    }

    /// The same with several older texts.
    ///
    /// @param oldTexts by their SHA-256
    public Anchoring withOld(Map<String, String> oldTexts) {
        Anchoring told = this;
        for (Map.Entry<String, String> old : oldTexts.entrySet()) {
            told = told.withOld(old.getValue(), old.getKey());
        }
        return told;
    }

    /// Where the target is now.
    ///
    /// A target without a quote is taken at its word about its position where it was made on this
    /// very text or does not say on which, and is refused otherwise: there is nothing to check it
    /// by.
    public Anchor locate(Target target) {
        Optional<TextRange> place = place(target, text);
        String exact = target.exact();
        if (exact.isBlank()) {
            boolean trusted = target.textHash().isEmpty() || target.textHash().equals(textHash);
            return place.filter(_ -> trusted)
                    .<Anchor>map(Anchor.Exact::new)
                    .orElseGet(() -> new Anchor.Lost(Anchor.Reason.NOTHING_TOLD));
        }
        if (isMadeHere(target)) {
            int start = place.orElseThrow().start();
            return new Anchor.Exact(new TextRange(start, start + exact.length()));
        }
        Remembered remembered = Remembered.of(target);
        return olds.stream()
                .filter(old -> target.textHash().equals(old.hash))
                .filter(old -> place(target, old.text).isPresent())
                .findFirst()
                .map(old -> search(remembered.with(old.changes(this))))
                .orElseGet(() -> search(remembered));
    }

    /// Whether the target was made on this very text, so that [#locate] knows its place without
    /// searching.
    public boolean isMadeHere(Target target) {
        return !textHash.isEmpty()
                && target.textHash().equals(textHash)
                && !target.exact().isBlank()
                && place(target, text)
                        .filter(range -> text.startsWith(target.exact(), range.start()))
                        .isPresent();
    }

    private Anchor search(Remembered remembered) {
        TextIndex words = index();
        Passage passage = remembered.passage(words);
        int count = passage.quoteTo() - passage.quoteFrom();
        if (count == 0 || count > MOST_WORDS) {
            return letterByLetter(remembered);
        }
        return Found.in(words, remembered)
                .map(found -> Judgement.of(words, remembered, found))
                .orElseGet(() -> new Anchor.Lost(Anchor.Reason.GONE));
    }

    /// For quotes that have no words, and for those that have too many.
    private Anchor letterByLetter(Remembered remembered) {
        int length = remembered.exact().length();
        List<TextRange> places =
                Letterwise.places(text, remembered.exact()).stream()
                        .map(start -> new TextRange(start, start + length))
                        .toList();
        Optional<TextRange> remained =
                places.stream().filter(range -> range.start() == remembered.expected()).findFirst();
        if (remained.isPresent()) {
            return new Anchor.Exact(remained.get());
        }
        return switch (places.size()) {
            case 0 -> new Anchor.Lost(Anchor.Reason.GONE);
            case 1 -> new Anchor.Moved(places.getFirst());
            default -> new Anchor.Ambiguous(places, 1.0 / places.size());
        };
    }

    private static Optional<TextRange> place(Target target, String text) {
        return target.position()
                .map(TextPosition::range)
                .filter(range -> range.end() <= text.length() && !range.isEmpty());
    }

    /// What became of each word of an older text.
    ///
    /// @throws IllegalArgumentException if that text was never told
    public TextChanges changesSince(String oldHash) {
        return olds.stream()
                .filter(old -> old.hash.equals(oldHash))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not told: " + oldHash))
                .changes(this);
    }

    private static final class OldText {

        private final String text;
        private final String hash;
        private volatile @Nullable TextChanges changes;

        OldText(String text, String hash) {
            this.text = text;
            this.hash = hash;
        }

        TextChanges changes(Anchoring now) {
            TextChanges compared = changes;
            if (compared == null) {
                compared = TextChanges.between(new TextIndex(text), now.index());
                changes = compared;
            }
            return compared;
        }
    }

    private TextIndex index() {
        TextIndex built = index;
        if (built == null) {
            built = new TextIndex(text);
            index = built;
        }
        return built;
    }
}
