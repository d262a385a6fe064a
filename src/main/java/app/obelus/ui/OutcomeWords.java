package app.obelus.ui;

import app.obelus.anchor.Anchor;
import app.obelus.anchor.WordDiff;
import app.obelus.reading.EditionReport;
import app.obelus.reading.Outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of claims in a newer edition, in words for people.
public final class OutcomeWords {

    private OutcomeWords() {}

    /// Of all claims, one sentence: `7 claims as they were, 2 moved, 1 value changed; 3 new
    /// sentences worth checking`.
    public static String of(EditionReport report) {
        Map<Outcome, Integer> counts = report.counts();
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            int count = counts.getOrDefault(outcome, 0);
            if (count > 0 || outcome == Outcome.AS_IT_WAS) {
                parts.add(counted(outcome, count));
            }
        }
        String claims = String.join(", ", parts);
        int sentences = report.worthChecking().size();
        return sentences == 0
                ? Messages.text("edition.summary", claims)
                : Messages.text("edition.summary.sentences", claims, sentences);
    }

    private static String counted(Outcome outcome, int count) {
        return switch (outcome) {
            case AS_IT_WAS -> Messages.text("edition.count.asItWas", count);
            case MOVED -> Messages.text("edition.count.moved", count);
            case REWORDED -> Messages.text("edition.count.reworded", count);
            case AMBIGUOUS -> Messages.text("edition.count.ambiguous", count);
            case VALUE_CHANGED -> Messages.text("edition.count.valueChanged", count);
            case GONE -> Messages.text("edition.count.gone", count);
        };
    }

    /// Of one place.
    public static String of(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Exact _ -> Messages.text("edition.asItWas");
            case Anchor.Moved _ -> Messages.text("edition.moved");
            case Anchor.Reworded _ -> Messages.text("edition.reworded");
            case Anchor.Ambiguous ambiguous ->
                    Messages.text("edition.ambiguous", ambiguous.places().size());
            case Anchor.ValueChanged _ -> Messages.text("edition.valueChanged");
            case Anchor.Lost _ -> Messages.text("edition.gone");
        };
    }

    /// What became of the words, where there are others in their place.
    public static Optional<WordDiff> diff(Anchor anchor) {
        return switch (anchor) {
            case Anchor.Reworded reworded -> Optional.of(reworded.diff());
            case Anchor.ValueChanged changed -> Optional.of(changed.diff());
            case Anchor.Exact _, Anchor.Moved _, Anchor.Ambiguous _, Anchor.Lost _ ->
                    Optional.empty();
        };
    }
}
