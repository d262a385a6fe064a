package app.obelus.reading;

import app.obelus.claim.Answer;
import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;

import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.InsufficientDataException;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// How far readers agree who judged the same claims, each by itself.
///
/// Only claims with verdicts of at least two readers count; a reader who came to no verdict on one
/// of them counts as missing there. Of several answers of one reader the last counts.
///
/// @param readers by name
/// @param items how many claims count
/// @param alpha Krippendorff's α for nominal data, over all readers; nothing where it is not
///   defined, as when all verdicts are the same
/// @param pairs every two readers who judged a claim in common
/// @param doubts why the figures are to be read with care
public record Agreement(
        List<String> readers,
        int items,
        OptionalDouble alpha,
        List<Pair> pairs,
        Set<Doubt> doubts) {

    /// With fewer claims than this the figures say little.
    public static final int FEW = 30;

    /// From this share of all verdicts on one of them dominates.
    public static final double MOST = 0.8;

    /// Why figures are to be read with care.
    public enum Doubt {
        /// There are fewer than [#FEW] claims.
        FEW_ITEMS,
        /// One verdict makes up [#MOST] of all, so that readers agree by chance most of the time
        /// and κ and α are low however well they agree.
        ONE_DOMINATES
    }

    /// Two readers.
    ///
    /// @param items on how many claims both gave a verdict
    /// @param same on how many of them the same
    /// @param percent the share of these, from 0 to 100
    /// @param kappa Cohen's κ; nothing where it is not defined
    /// @param counts by the first reader's verdict, then the second's
    public record Pair(
            String first,
            String second,
            int items,
            int same,
            double percent,
            OptionalDouble kappa,
            Map<String, Map<String, Integer>> counts) {

        /// How often the first reader gave the one verdict where the second gave the other.
        public int count(String firstVerdict, String secondVerdict) {
            return counts.getOrDefault(firstVerdict, Map.of()).getOrDefault(secondVerdict, 0);
        }

        /// The verdicts that either of them gave.
        public Set<String> verdicts() {
            Set<String> all = new LinkedHashSet<>(counts.keySet());
            counts.values().forEach(row -> all.addAll(row.keySet()));
            return all;
        }
    }

    public Agreement {
        readers = List.copyOf(readers);
        pairs = List.copyOf(pairs);
        doubts = Set.copyOf(doubts);
    }

    /// Takes time with the number of claims.
    public static Agreement of(Notebook notebook) {
        List<Map<String, String>> items =
                notebook.claims().stream()
                        .map(Agreement::verdicts)
                        .filter(verdicts -> verdicts.size() > 1)
                        .toList();
        List<String> readers =
                items.stream().flatMap(item -> item.keySet().stream()).distinct().sorted().toList();
        return new Agreement(
                readers, items.size(), alpha(readers, items), pairs(readers, items), doubts(items));
    }

    /// The claims on which readers gave different verdicts, in order of place, whatever the claim
    /// says by now.
    public static List<Claim> disputed(Notebook notebook) {
        return notebook.claims().stream().filter(Agreement::isDisputed).toList();
    }

    static boolean isDisputed(Claim claim) {
        return verdicts(claim).values().stream().distinct().count() > 1;
    }

    /// The last verdict of every reader who came to one.
    private static Map<String, String> verdicts(Claim claim) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        claim.answers().stream()
                .filter(answer -> !answer.verdict().equals(Claim.NO_VERDICT))
                .sorted(Comparator.comparing(Answer::at))
                .forEach(answer -> verdicts.put(answer.reader(), answer.verdict()));
        return verdicts;
    }

    private static OptionalDouble alpha(List<String> readers, List<Map<String, String>> items) {
        var study = new CodingAnnotationStudy(readers.size());
        items.forEach(item -> study.addItemAsArray(readers.stream().map(item::get).toArray()));
        return items.isEmpty()
                ? OptionalDouble.empty()
                : value(new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()));
    }

    private static List<Pair> pairs(List<String> readers, List<Map<String, String>> items) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < readers.size(); i++) {
            for (int j = i + 1; j < readers.size(); j++) {
                pair(readers.get(i), readers.get(j), items).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<Pair> pair(
            String first, String second, List<Map<String, String>> items) {
        var study = new CodingAnnotationStudy(2);
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        int both = 0;
        int same = 0;
        for (Map<String, String> item : items) {
            String one = item.get(first);
            String other = item.get(second);
            if (one != null && other != null) {
                study.addItem(one, other);
                counts.computeIfAbsent(one, _ -> new HashMap<>()).merge(other, 1, Integer::sum);
                both++;
                same += one.equals(other) ? 1 : 0;
            }
        }
        return both == 0
                ? Optional.empty()
                : Optional.of(
                        new Pair(
                                first,
                                second,
                                both,
                                same,
                                100.0 * same / both,
                                value(new CohenKappaAgreement(study)),
                                counts));
    }

    /// Nothing where chance alone explains everything, so that the measure says nothing.
    private static OptionalDouble value(IAgreementMeasure measure) {
        try {
            double value = measure.calculateAgreement();
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (InsufficientDataException e) {
            return OptionalDouble.empty();
        }
    }

    private static Set<Doubt> doubts(List<Map<String, String>> items) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (items.size() < FEW) {
            doubts.add(Doubt.FEW_ITEMS);
        }
        Map<String, Integer> counts = new HashMap<>();
        items.forEach(item -> item.values().forEach(it -> counts.merge(it, 1, Integer::sum)));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (counts.values().stream().anyMatch(count -> count >= MOST * all)) {
            doubts.add(Doubt.ONE_DOMINATES);
        }
        return doubts;
    }
}
