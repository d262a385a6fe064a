package app.obelus.anchor;

import app.obelus.text.TextRange;

import java.util.List;
import java.util.stream.Stream;

/// What is made of the best place found: whether it is the place at all, and what became of the
/// words.
final class Judgement {

    /// Below this likelihood a place is not proposed. Chosen with cross-validation by document
    /// source: less finds more, and hangs more claims on words that are not theirs.
    static final double LIKELY = 0.8;

    /// With less of the surroundings than this on both sides, a changed value is not taken for the
    /// claim's.
    private static final double SUPPORT = 0.4;

    /// With this much of them on both sides the place is sure, whatever the figures are.
    private static final double FRAMED = 0.7;

    /// With so many words a quote is not made twice by chance.
    private static final int TELLING = 8;

    /// How far a passage may be from its remembered place and still be where it was: text that was
    /// put in before it moves everything.
    private static final int PARAGRAPHS = 10;

    private static final int CODE_UNITS = 5_000;

    private final String text;
    private final Remembered remembered;
    private final Found found;
    private final Candidate best;

    private Judgement(String text, Remembered remembered, Found found) {
        this.text = text;
        this.remembered = remembered;
        this.found = found;
        this.best = found.best();
    }

    static Anchor of(TextIndex index, Remembered remembered, Found found) {
        return new Judgement(index.text(), remembered, found).anchor(index);
    }

    private Anchor anchor(TextIndex index) {
        if (!found.equals().isEmpty() && !found.isPointedOut()) {
            return new Anchor.Ambiguous(
                    Stream.concat(Stream.of(best), found.equals().stream())
                            .map(Candidate::range)
                            .sorted()
                            .toList(),
                    found.likelihood());
        }
        if (found.likelihood() < LIKELY && !isCertain() && !isNearby() && !isOtherFigure()) {
            return new Anchor.Lost(
                    best.kept() > 0.5 ? Anchor.Reason.ONLY_LOOKALIKES : Anchor.Reason.GONE);
        }
        return best.isSame() ? sameWords() : otherWords(index);
    }

    /// All that is remembered stands here, and nowhere else.
    private boolean isCertain() {
        return best.isSame() && found.equals().isEmpty() && best.hasAllSurroundings();
    }

    /// A quote of several words that stands once, not far from where it was, whatever became of its
    /// surroundings.
    private boolean isNearby() {
        return best.isSame()
                && found.isOnlyOne()
                && found.passage().quoteTo() - found.passage().quoteFrom() >= TELLING
                && remembered.expected() >= 0
                && isNear();
    }

    /// Between the same words, on both sides, nothing but figures changed.
    private boolean isOtherFigure() {
        return !best.isSame()
                && found.equals().isEmpty()
                && Math.min(best.before(), best.behind()) >= FRAMED
                && best.differsInFiguresOnly();
    }

    private Anchor sameWords() {
        TextRange range = best.range();
        String was = remembered.before() + remembered.exact() + remembered.behind();
        int start = remembered.before().length();
        Adjoining before = Adjoining.to(was, start, start + remembered.exact().length());
        Adjoining now = Adjoining.to(text, range.start(), range.end());
        if (!before.agrees(now)) {
            return new Anchor.ValueChanged(
                    range,
                    confidence(),
                    WordDiff.between(
                            shared(remembered.before(), before.before(), now.before())
                                    + remembered.exact()
                                    + before.behind(),
                            shared(text.substring(0, range.start()), now.before(), before.before())
                                    + range.in(text)
                                    + now.behind()));
        }
        return isWhereItWas()
                ? new Anchor.Exact(range, confidence())
                : new Anchor.Moved(range, confidence());
    }

    /// What is shown before the words of one side: what adjoins them, or so much as stands before
    /// them of what adjoins them on the other side.
    private static String shared(String context, String own, String other) {
        if (!own.isEmpty()) {
            return own;
        }
        List<String> runs = WordRuns.of(other);
        for (int i = 1; i < runs.size(); i++) {
            String rest = String.join("", runs.subList(i, runs.size()));
            if (rest.equals(rest.stripLeading()) && context.endsWith(rest)) {
                return rest;
            }
        }
        return "";
    }

    private Anchor otherWords(TextIndex index) {
        if (Neighbours.isOne(found.passage(), index, best)) {
            return new Anchor.Lost(Anchor.Reason.ONLY_LOOKALIKES);
        }
        String now = best.range().in(text);
        WordDiff diff = WordDiff.between(remembered.exact(), now);
        if (HardTokens.same(remembered.exact(), now)) {
            return new Anchor.Reworded(best.range(), confidence(), diff);
        }
        if (Math.max(best.before(), best.behind()) < SUPPORT) {
            return new Anchor.Lost(Anchor.Reason.ONLY_LOOKALIKES);
        }
        return new Anchor.ValueChanged(best.range(), confidence(), diff);
    }

    private double confidence() {
        return isCertain() ? 1 : found.likelihood();
    }

    private boolean isWhereItWas() {
        if (remembered.expected() < 0 || found.isMoved()) {
            return false;
        }
        if (shift() == 0) {
            return true;
        }
        return isNear() && (best.touchesBefore() || best.touchesBehind());
    }

    private boolean isNear() {
        return shift() <= CODE_UNITS && paragraphsPassed() <= PARAGRAPHS;
    }

    private int shift() {
        return Math.abs(best.range().start() - remembered.expected());
    }

    private int paragraphsPassed() {
        int from = Math.min(text.length(), Math.min(remembered.expected(), best.range().start()));
        int to = Math.min(text.length(), Math.max(remembered.expected(), best.range().start()));
        int paragraphs = 0;
        int at = text.indexOf("\n\n", from);
        while (at >= 0 && at < to) {
            paragraphs++;
            at = text.indexOf("\n\n", at + 2);
        }
        return paragraphs;
    }
}
