package app.obelus.store;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.store.JournalLines.Line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a journal, with the files of it that were put aside, says about one claim.
final class JournalHistory {

    private JournalHistory() {}

    /// All entries about the claim, oldest first, each with what it says about this claim only. The
    /// state before is that which the entry before it left, or which it tells itself.
    static List<JournalEntry> of(Path folder, Disk disk, ClaimJson claims, ClaimId claim)
            throws IOException {
        JournalJson json = new JournalJson(claims);
        List<JournalEntry> history = new ArrayList<>();
        for (Path file : Journal.rolled(folder)) {
            JournalLines lines = JournalLines.of(file.toString(), disk.read(file, Json.MOST_BYTES));
            add(lines, json, claim, history);
        }
        add(Journal.read(folder, disk), json, claim, history);
        return List.copyOf(history);
    }

    private static void add(
            JournalLines lines, JournalJson json, ClaimId claim, List<JournalEntry> history) {
        for (Line line : lines.lines()) {
            String text =
                    new String(
                            lines.bytes(),
                            line.start(),
                            line.end() - line.start(),
                            StandardCharsets.UTF_8);
            if (line.head().notes().isEmpty() && text.contains(claim.iri())) {
                json.read(lines.bytes(), line.start(), line.end())
                        .filter(entry -> entry.isAbout(claim))
                        .ifPresent(entry -> history.add(about(claim, entry, history)));
            }
        }
    }

    private static JournalEntry about(
            ClaimId claim, JournalEntry entry, List<JournalEntry> earlier) {
        List<Claim> put = only(claim, entry.put());
        List<Claim> told = only(claim, entry.before());
        List<Claim> before = told.isEmpty() && !earlier.isEmpty() ? earlier.getLast().put() : told;
        Optional<ClaimId> removed = entry.removed().stream().filter(claim::equals).findFirst();
        return new JournalEntry(
                entry.at(),
                entry.by(),
                entry.name(),
                entry.step(),
                before,
                put,
                removed.stream().toList());
    }

    private static List<Claim> only(ClaimId id, List<Claim> claims) {
        return claims.stream().filter(claim -> claim.id().equals(id)).toList();
    }
}
