package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Kind;
import app.obelus.claim.Stance;
import app.obelus.text.Article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// What there is of some claims, counted by whatever can be asked of them. Counts of nothing are
/// left out.
///
/// Where the claims are filtered, each map still offers what its own part of the filter leaves out:
/// among the claims of one speaker it tells how many have each verdict, also beside the verdict
/// that is wanted, so that a reader can turn from one to the other.
///
/// @param claims that match the filter
/// @param undecided those of them whose verdict needs more work
/// @param byVerdict ids of verdicts in the order of the scale, behind them those it does not have
/// @param byKind ids of kinds in the codebook's order, behind them those it does not have
/// @param bySpeaker as written on claims, those with most claims first; last the empty name, for
///   claims of which nobody said whose they are
/// @param byTag as written on claims, those with most claims first
/// @param byStance claims that have a piece of evidence that does this for them
/// @param byDay claims by the day on which their verdict was given or last confirmed, earliest
///   first; without those of which that is not known
/// @param stretches of the article, from its beginning to its end; none where the claims are not
///   all of one article
public record Summary(
        int claims,
        int undecided,
        Map<String, Integer> byVerdict,
        Map<String, Tally> byKind,
        Map<String, Tally> bySpeaker,
        Map<String, Tally> byTag,
        Map<Stance, Tally> byStance,
        Map<LocalDate, Tally> byDay,
        List<Stretch> stretches) {

    /// The last moment that is a day of a year of four digits everywhere on Earth.
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private static final Comparator<Map.Entry<String, Tally>> MOST_FIRST =
            Comparator.<Map.Entry<String, Tally>, Boolean>comparing(it -> it.getKey().isEmpty())
                    .thenComparingInt(it -> -it.getValue().claims())
                    .thenComparing(Map.Entry::getKey);

    public Summary {
        byVerdict = ordered(byVerdict);
        byKind = ordered(byKind);
        bySpeaker = ordered(bySpeaker);
        byTag = ordered(byTag);
        byStance = ordered(byStance);
        byDay = ordered(byDay);
        stretches = List.copyOf(stretches);
    }

    /// Of claims that may be of several articles. O(n) with words to be matched, as
    /// [ClaimFilter#of] has it.
    ///
    /// @param needs of the claims; tells the codebook and the zone in which a moment becomes a day
    public static Summary of(List<Claim> claims, ClaimFilter filter, Needs needs) {
        Codebook book = needs.codebook();
        ZoneId zone = needs.dueAgain().zone();
        List<Claim> wanted = filter.of(claims, needs);
        Grouping grouping = new Grouping(claims, needs);
        int undecided = (int) wanted.stream().filter(it -> !book.isDecided(it.verdict())).count();
        return new Summary(
                wanted.size(),
                undecided,
                Tally.of(filter.withVerdicts(Set.of()).of(claims, needs), book.scale()).byVerdict(),
                inOrder(
                        grouping.by(filter.withKinds(Set.of()), it -> Stream.of(it.kind())),
                        book.kinds().stream().map(Kind::id).toList()),
                mostFirst(
                        grouping.by(filter.withSpeakers(Set.of()), it -> Stream.of(it.speaker()))),
                mostFirst(grouping.by(filter.withTags(Set.of()), it -> it.tags().stream())),
                inOrder(
                        grouping.by(filter.withStances(Set.of()), Summary::stances),
                        List.of(Stance.values())),
                inOrder(grouping.by(filter, it -> day(it, zone).stream()), List.<LocalDate>of()),
                List.of());
    }

    /// Of the claims of one article.
    ///
    /// @param places where they are in it
    public static Summary of(
            List<Claim> claims, ClaimFilter filter, Needs needs, Places places, Article article) {
        Summary all = of(claims, filter, needs);
        return new Summary(
                all.claims,
                all.undecided,
                all.byVerdict,
                all.byKind,
                all.bySpeaker,
                all.byTag,
                all.byStance,
                all.byDay,
                Stretch.of(filter.of(claims, needs), places, article, needs.codebook().scale()));
    }

    /// Claims put together by what they have in common.
    private record Grouping(List<Claim> claims, Needs needs) {

        <K> Map<K, Tally> by(ClaimFilter filter, Function<Claim, Stream<K>> keys) {
            Map<K, Set<Claim>> groups = new HashMap<>();
            for (Claim claim : filter.of(claims, needs)) {
                keys.apply(claim)
                        .forEach(
                                key ->
                                        groups.computeIfAbsent(key, _ -> new LinkedHashSet<>())
                                                .add(claim));
            }
            Map<K, Tally> tallies = new HashMap<>();
            groups.forEach(
                    (key, group) -> tallies.put(key, Tally.of(group, needs.codebook().scale())));
            return tallies;
        }
    }

    private static Stream<Stance> stances(Claim claim) {
        return claim.evidence().stream().map(Evidence::stance).distinct();
    }

    /// A moment that no calendar has, as a file might name, is no day.
    private static Optional<LocalDate> day(Claim claim, ZoneId zone) {
        return claim.judged()
                .filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(LATEST))
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    /// Those of the list in its order, the others behind them in their own.
    private static <K extends Comparable<? super K>> Map<K, Tally> inOrder(
            Map<K, Tally> tallies, List<K> order) {
        Set<K> keys = new LinkedHashSet<>(order);
        keys.addAll(new TreeSet<>(tallies.keySet()));
        Map<K, Tally> ordered = new LinkedHashMap<>();
        for (K key : keys) {
            Tally tally = tallies.get(key);
            if (tally != null) {
                ordered.put(key, tally);
            }
        }
        return ordered;
    }

    private static Map<String, Tally> mostFirst(Map<String, Tally> tallies) {
        Map<String, Tally> ordered = new LinkedHashMap<>();
        tallies.entrySet().stream()
                .sorted(MOST_FIRST)
                .forEach(it -> ordered.put(it.getKey(), it.getValue()));
        return ordered;
    }

    private static <K, V> Map<K, V> ordered(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
