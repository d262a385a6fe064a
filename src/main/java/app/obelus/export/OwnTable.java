package app.obelus.export;

import static java.util.Map.entry;

import app.obelus.claim.Claim;
import app.obelus.claim.Recheck;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/// A line that [CsvExporter] wrote about a claim that is here.
///
/// Words lose something on their way through a table, such as control characters, what a tag with a
/// semicolon was, and when evidence was taken down. A cell that says what it would say of the claim
/// now says nothing new, so the claim keeps there what it has.
final class OwnLine {

    private static final Map<List<String>, BinaryOperator<Claim>> KEPT =
            Map.ofEntries(
                    entry(
                            List.of("quote", "other quotes"),
                            (read, here) -> read.withTargets(here.targets())),
                    entry(List.of("kind"), (read, here) -> read.withKind(here.kind())),
                    entry(List.of("verdict"), (read, here) -> read.withVerdict(here.verdict())),
                    entry(List.of("wording"), (read, here) -> read.withWording(here.wording())),
                    entry(List.of("speaker"), (read, here) -> read.withSpeaker(here.speaker())),
                    entry(List.of("said on"), (read, here) -> read.withSaidOn(here.saidOn())),
                    entry(List.of("note"), (read, here) -> read.withNote(here.note())),
                    entry(List.of("tags"), (read, here) -> read.withTags(here.tags())),
                    entry(List.of("evidence"), (read, here) -> read.withEvidence(here.evidence())),
                    entry(List.of("judged"), (read, here) -> read.withJudged(here.judged())));

    private OwnLine() {}

    /// @param read what the line tells by itself
    /// @param here the claim that it is about
    /// @param cells of the line
    /// @param now the cells that would be written now
    static Claim of(Claim read, Claim here, List<String> cells, List<String> now) {
        Claim claim =
                read.withRecheck(
                        new Recheck(
                                read.recheck().asOf(),
                                read.recheck().on(),
                                here.recheck().halfLife()));
        for (Map.Entry<List<String>, BinaryOperator<Claim>> kept : KEPT.entrySet()) {
            boolean same =
                    kept.getKey().stream()
                            .map(CsvExporter.COLUMNS::indexOf)
                            .allMatch(at -> at < cells.size() && cells.get(at).equals(now.get(at)));
            if (same) {
                claim = kept.getValue().apply(claim, here);
            }
        }
        return claim;
    }
}
