package app.obelus.cli;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.export.ImportPlan;
import app.obelus.export.JsonLine;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Prints what taking in a file would do.
record ImportPrinter(ImportPlan plan, PrintWriter out) {

    /// What was taken for granted, a sentence on the whole, then a line for each claim and each
    /// item that is left out.
    void table() {
        plan.remarks().forEach(out::println);
        out.printf(
                "%s new, %d changed, %d left out; %s not placed.%n",
                Counted.claims(plan.added().size()),
                plan.changed().size(),
                plan.skipped().size(),
                Counted.of(plan.unplaced().size(), "quote"));
        Set<ClaimId> unplaced = new HashSet<>(plan.unplaced());
        List<List<String>> lines = new ArrayList<>();
        plan.added().forEach(claim -> lines.add(line("new", claim, unplaced)));
        plan.changed().forEach(claim -> lines.add(line("changed", claim, unplaced)));
        for (ImportPlan.Skipped skipped : plan.skipped()) {
            lines.add(List.of("left out", leftOut(skipped)));
        }
        Table.print(lines, out);
    }

    /// A line of JSON for the whole, then one for each claim and each item that is left out.
    ///
    /// @param kept whether it has been taken in
    void json(String slug, String format, boolean kept) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("article", slug);
        whole.put("format", format);
        whole.put("new", plan.added().size());
        whole.put("changed", plan.changed().size());
        whole.put("leftOut", plan.skipped().size());
        whole.put("notPlaced", plan.unplaced().size());
        if (!plan.remarks().isEmpty()) {
            whole.put("remarks", plan.remarks());
        }
        whole.put("kept", kept);
        out.println(JsonLine.of(whole));
        Set<ClaimId> unplaced = new HashSet<>(plan.unplaced());
        plan.added().forEach(claim -> out.println(JsonLine.of(json("new", claim, unplaced))));
        plan.changed().forEach(claim -> out.println(JsonLine.of(json("changed", claim, unplaced))));
        for (ImportPlan.Skipped skipped : plan.skipped()) {
            out.println(JsonLine.of(json(skipped)));
        }
    }

    private static List<String> line(String what, Claim claim, Set<ClaimId> unplaced) {
        return List.of(
                unplaced.contains(claim.id()) ? what + ", not placed" : what,
                OneLine.of(words(claim)));
    }

    private static Map<String, Object> json(String what, Claim claim, Set<ClaimId> unplaced) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", what);
        line.put("claim", claim.id().iri());
        line.put("quote", claim.quote());
        line.put("placed", !unplaced.contains(claim.id()));
        return line;
    }

    private static Map<String, Object> json(ImportPlan.Skipped skipped) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("what", "leftOut");
        line.put("quote", skipped.quote());
        line.put(
                "why",
                switch (skipped.why()) {
                    case ALREADY_THERE -> "alreadyThere";
                    case OTHER_WORK -> "otherWork";
                    case TWICE -> "twice";
                    case REFUSED -> "refused";
                });
        line.put("detail", skipped.detail());
        return line;
    }

    private static String leftOut(ImportPlan.Skipped skipped) {
        String quote = OneLine.of(skipped.quote());
        return switch (skipped.why()) {
            case ALREADY_THERE -> quote + " (already there)";
            case OTHER_WORK -> quote + " (about " + OneLine.of(skipped.detail()) + ")";
            case TWICE -> quote + " (there twice)";
            case REFUSED -> "item " + quote + " (" + OneLine.whole(skipped.detail()) + ")";
        };
    }

    /// What stands for a claim: its words in the article, else its own.
    private static String words(Claim claim) {
        return Stream.of(claim.quote(), claim.wording(), claim.note())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }
}
