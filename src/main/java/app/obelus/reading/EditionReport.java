package app.obelus.reading;

import app.obelus.anchor.Anchoring;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.claim.Target;
import app.obelus.text.Article;
import app.obelus.text.TextRange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a newer edition of an article does to the claims on it. Immutable, and nothing is changed
/// by making one.
///
/// @param places where the claims are in the newer edition, in the notebook's order; without those
///   that a reader decided to leave in an older one
/// @param outcomes for each claim with places the gravest of theirs
/// @param worthChecking sentences of the newer edition that are new or were changed in a figure, a
///   name or another hard token, and that have no claim; in order of place
public record EditionReport(
        List<Place> places, Map<ClaimId, Outcome> outcomes, List<TextRange> worthChecking) {

    public EditionReport {
        places = List.copyOf(places);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        worthChecking = List.copyOf(worthChecking);
    }

    /// @param newer the article as the newer edition has it
    /// @param anchoring in the newer edition's text, told the texts of the older ones
    /// @param latestHash SHA-256 of the text before it
    public static EditionReport of(
            Notebook notebook, Article newer, Anchoring anchoring, String latestHash) {
        List<Place> places = new ArrayList<>();
        Map<ClaimId, Outcome> outcomes = new LinkedHashMap<>();
        for (Claim claim : notebook.claims()) {
            for (Target target : claim.targets()) {
                if (!target.kept()) {
                    Place place = new Place(claim.id(), target, anchoring.locate(target));
                    places.add(place);
                    outcomes.merge(claim.id(), place.outcome(), EditionReport::graver);
                }
            }
        }
        return new EditionReport(
                places,
                outcomes,
                NewSentences.worthChecking(
                        newer,
                        anchoring.changesSince(latestHash),
                        places.stream()
                                .map(place -> place.anchor().proposal())
                                .flatMap(Optional::stream)
                                .toList()));
    }

    /// How many claims each became of; nothing stands for none.
    public Map<Outcome, Integer> counts() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        outcomes.values().forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
        return counts;
    }

    /// The places that somebody has to decide about.
    public List<Place> toBeDecided() {
        return places.stream().filter(Place::isToBeDecided).toList();
    }

    /// The claims with every place that is exact or moved made one in the newer edition. The others
    /// stay where they are, for a reader to decide.
    ///
    /// @param notebook that this is the report on
    /// @param source the article's IRI
    /// @param number of the newer edition
    /// @param textHash of its text
    /// @param now becomes the time of change of the claims that change
    public Notebook carried(
            Notebook notebook,
            String source,
            int number,
            String textHash,
            String text,
            Instant now) {
        Map<Target, Target> moved = new LinkedHashMap<>();
        for (Place place : places) {
            place.range()
                    .filter(_ -> !place.target().textHash().equals(textHash))
                    .map(range -> Target.of(source, number, textHash, text, range))
                    .ifPresent(target -> moved.put(place.target(), place.target().movedTo(target)));
        }
        return Notebook.of(
                notebook.claims().stream().map(claim -> carried(claim, moved, now)).toList());
    }

    /// What is not known of a verdict, when it was given, was at the latest when the claim was last
    /// changed.
    private static Claim carried(Claim claim, Map<Target, Target> moved, Instant now) {
        List<Target> targets =
                claim.targets().stream()
                        .map(target -> moved.getOrDefault(target, target))
                        .distinct()
                        .toList();
        return targets.equals(claim.targets())
                ? claim
                : claim.withTargets(targets)
                        .withJudged(claim.judged().or(() -> Optional.of(claim.modified())))
                        .withModified(now);
    }

    private static Outcome graver(Outcome one, Outcome other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
