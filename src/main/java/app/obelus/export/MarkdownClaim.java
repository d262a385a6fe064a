package app.obelus.export;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.claim.Target;
import app.obelus.claim.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A claim as an [Obsidian callout](https://help.obsidian.md/callouts), which is a quotation for
/// every other program. Each line is within the quotation, so that no text can end it.
final class MarkdownClaim {

    private static final Pattern TAG = Pattern.compile("(?=.*[^0-9])[\\p{L}\\p{M}\\p{N}_/-]+");

    private final Codebook codebook;

    MarkdownClaim(Codebook codebook) {
        this.codebook = codebook;
    }

    /// The lines of a claim with its block id at the end.
    ///
    /// @param blockId letters, digits and hyphens
    /// @param page of the source that its words stand on; nothing where that has none
    List<String> lines(Claim claim, String blockId, OptionalInt page) {
        List<String> body = new ArrayList<>();
        for (Target target : claim.targets()) {
            if (!target.exact().isBlank()) {
                add(body, indented("> ", MarkdownText.plain(target.exact())));
            }
        }
        add(body, facts(claim, page));
        if (!claim.note().isBlank()) {
            add(body, MarkdownText.note(claim.note()));
        }
        if (!claim.evidence().isEmpty()) {
            add(body, List.of("**Evidence**"));
            claim.evidence().forEach(piece -> add(body, evidence(piece)));
        }
        if (!claim.tags().isEmpty()) {
            add(body, List.of(tags(claim.tags())));
        }
        List<String> lines = new ArrayList<>();
        lines.add("> [!" + callout(codebook.verdict(claim.verdict())) + "] " + title(claim));
        lines.addAll(indented("> ", body));
        lines.add("");
        lines.add("^" + blockId);
        lines.add("");
        return lines;
    }

    /// Whether Obsidian takes a word for a tag.
    static boolean isTag(String word) {
        return TAG.matcher(word).matches();
    }

    /// Which callout a verdict is shown as. Those without a rating say nothing about truth.
    static String callout(Optional<Verdict> verdict) {
        int rating = verdict.map(Verdict::rating).orElse(OptionalInt.empty()).orElse(0);
        boolean decided = verdict.map(Verdict::decided).orElse(true);
        return switch (rating) {
            case 1 -> "failure";
            case 2 -> "warning";
            case 3 -> "question";
            case 4, 5 -> "success";
            default -> decided ? "info" : "quote";
        };
    }

    private String title(Claim claim) {
        String verdict = MarkdownText.plainOnOneLine(codebook.verdictName(claim.verdict()));
        return claim.kind().equals(Claim.NO_KIND)
                ? verdict
                : verdict + " · " + MarkdownText.plainOnOneLine(codebook.kindName(claim.kind()));
    }

    private static List<String> facts(Claim claim, OptionalInt page) {
        List<String> facts = new ArrayList<>();
        page.ifPresent(number -> addFact(facts, "Page", Integer.toString(number)));
        addFact(facts, "Claim", claim.wording());
        addFact(facts, "Speaker", claim.speaker());
        addFact(facts, "Said on", claim.saidOn());
        claim.recheck().asOf().ifPresent(day -> addFact(facts, "True as of", day.toString()));
        claim.recheck().on().ifPresent(day -> addFact(facts, "Check again on", day.toString()));
        return facts;
    }

    private static void addFact(List<String> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add("- **" + name + ":** " + MarkdownText.plainOnOneLine(value));
        }
    }

    private static List<String> evidence(Evidence piece) {
        List<String> inner = new ArrayList<>();
        if (!piece.quote().isBlank()) {
            inner.addAll(indented("> ", MarkdownText.plain(piece.quote())));
        }
        if (!piece.note().isBlank()) {
            add(inner, MarkdownText.note(piece.note()));
        }
        List<String> item = new ArrayList<>();
        item.add(
                ("- " + EvidenceLine.stance(piece) + ": " + MarkdownText.link(piece.source()))
                        .strip());
        item.addAll(indented("  ", inner));
        return item;
    }

    private static String tags(List<String> tags) {
        return "Tags: "
                + tags.stream()
                        .map(tag -> isTag(tag) ? "#" + tag : MarkdownText.plainOnOneLine(tag))
                        .collect(Collectors.joining(", "));
    }

    /// Adds a part behind a blank line.
    private static void add(List<String> body, List<String> part) {
        if (!body.isEmpty() && !part.isEmpty()) {
            body.add("");
        }
        body.addAll(part);
    }

    private static List<String> indented(String indent, List<String> lines) {
        return lines.stream().map(line -> (indent + line).stripTrailing()).toList();
    }
}
