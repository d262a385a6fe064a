package app.obelus.cli;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Need;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The options that say which claims are wanted. What does not occur is wrong use, and the answer
/// names what does, so that a script with a misspelt verdict does not take "none" for an answer.
final class FilterOptions {

    private static final int MOST_NAMED = 20;

    @Option(
            names = "--verdict",
            paramLabel = "VERDICT",
            description = "Those with this verdict, by its name or id.")
    private List<String> verdicts = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Those of this kind, by its name or id.")
    private List<String> kinds = List.of();

    @Option(names = "--tag", paramLabel = "TAG", description = "Those with this tag.")
    private List<String> tags = List.of();

    @Option(
            names = "--speaker",
            paramLabel = "NAME",
            description = "Those said by this one; \"\" for those of nobody.")
    private List<String> speakers = List.of();

    @Option(
            names = "--needs",
            paramLabel = "WHAT",
            description =
                    "Those that need a verdict, evidence (decided without any), place (changed in"
                            + " a newer edition), settling (in conflict), checking (due again) or"
                            + " consensus (readers disagree).")
    private List<String> needs = List.of();

    @Option(
            names = "--words",
            paramLabel = "WORDS",
            description = "Those in which all these words are written.")
    private List<String> words = List.of();

    // picocli sets the fields.
    FilterOptions() {}

    /// @param claims of all articles that are asked about; they tell what there is
    /// @throws ParameterException if there is no such verdict, kind, tag, speaker or need
    ClaimFilter over(List<Claim> claims, Codebook book, CommandLine command) {
        Map<String, String> knownVerdicts = new LinkedHashMap<>();
        book.scale().verdicts().forEach(it -> knownVerdicts.put(it.id(), it.name()));
        claims.forEach(it -> knownVerdicts.putIfAbsent(it.verdict(), it.verdict()));
        Map<String, String> knownKinds = new LinkedHashMap<>();
        book.kinds().forEach(it -> knownKinds.put(it.id(), it.name()));
        claims.forEach(it -> knownKinds.putIfAbsent(it.kind(), it.kind()));
        Asked asked = new Asked(command);
        return new ClaimFilter(
                String.join(" ", words),
                asked.ids("--kind", kinds, knownKinds),
                asked.ids("--verdict", verdicts, knownVerdicts),
                asked.ids("--tag", tags, written(claims, it -> it.tags().stream())),
                asked.ids("--speaker", speakers, written(claims, it -> Stream.of(it.speaker()))),
                Set.of(),
                asked.ids("--needs", needs, knownNeeds()).stream()
                        .map(Need::valueOf)
                        .collect(Collectors.toSet()));
    }

    private static Map<String, String> knownNeeds() {
        Map<String, String> known = new LinkedHashMap<>();
        for (Need need : Need.values()) {
            known.put(need.name(), need.name().toLowerCase(Locale.ROOT));
        }
        return known;
    }

    private static Map<String, String> written(
            List<Claim> claims, Function<Claim, Stream<String>> names) {
        Map<String, String> known = new TreeMap<>();
        claims.stream().flatMap(names).forEach(name -> known.put(name, name));
        return known;
    }

    /// Looks up what was written after options.
    private record Asked(CommandLine command) {

        /// @param known what people read, by id
        Set<String> ids(String option, List<String> asked, Map<String, String> known) {
            Set<String> found = new LinkedHashSet<>();
            for (String value : asked) {
                List<String> meant =
                        known.entrySet().stream()
                                .filter(
                                        it ->
                                                it.getKey().equalsIgnoreCase(value)
                                                        || it.getValue().equalsIgnoreCase(value))
                                .map(Map.Entry::getKey)
                                .toList();
                if (meant.isEmpty()) {
                    throw new ParameterException(
                            command,
                            "There is no %s for %s; there %s."
                                    .formatted(
                                            value.isEmpty() ? "\"\"" : value,
                                            option,
                                            named(known)));
                }
                found.addAll(meant);
            }
            return found;
        }

        private static String named(Map<String, String> known) {
            List<String> names =
                    known.values().stream()
                            .filter(name -> !name.isEmpty())
                            .map(name -> OneLine.of(name))
                            .toList();
            if (names.isEmpty()) {
                return "is none";
            }
            String first = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            int more = names.size() - MOST_NAMED;
            return (names.size() == 1 ? "is " : "are ")
                    + first
                    + (more > 0 ? " and " + more + " more" : "");
        }
    }
}
