package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.annotation.Json;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.store.JournalLines.Line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What a journal, with the files of it that were put aside, says about the claims.
///
/// The state before an entry is that which the entry tells itself or, where it tells none, that
/// which the entries before it left.
final class JournalHistory {

    private final JournalJson json;
    private final Predicate<String> wanted;
    private final Predicate<ClaimId> about;
    private final int most;
    private final Map<ClaimId, Claim> last = new HashMap<>();
    private final Deque<JournalEntry> entries = new ArrayDeque<>();

    private JournalHistory(
            ClaimJson claims, Predicate<String> wanted, Predicate<ClaimId> about, int most) {
        this.json = new JournalJson(claims);
        this.wanted = wanted;
        this.about = about;
        this.most = most;
    }

    /// All entries about the claim, oldest first, each with what it says about this claim only.
    static List<JournalEntry> of(Path folder, Disk disk, ClaimJson claims, ClaimId claim)
            throws IOException {
        return new JournalHistory(
                        claims,
                        line -> line.contains(claim.iri()),
                        claim::equals,
                        Integer.MAX_VALUE)
                .read(folder, disk);
    }

    /// The last entries, oldest first.
    ///
    /// @param most so many of them
    static List<JournalEntry> of(Path folder, Disk disk, ClaimJson claims, int most)
            throws IOException {
        return new JournalHistory(claims, _ -> true, _ -> true, most).read(folder, disk);
    }

    private List<JournalEntry> read(Path folder, Disk disk) throws IOException {
        for (Path file : Journal.rolled(folder)) {
            add(JournalLines.of(file.toString(), disk.read(file, Json.MOST_BYTES)));
        }
        add(Journal.read(folder, disk));
        return List.copyOf(entries);
    }

    private void add(JournalLines lines) {
        for (Line line : lines.lines()) {
            int length = line.end() - line.start();
            if (line.head().notes().isEmpty()
                    && wanted.test(
                            new String(
                                    lines.bytes(), line.start(), length, StandardCharsets.UTF_8))) {
                json.read(lines.bytes(), line.start(), line.end())
                        .flatMap(this::withBefore)
                        .ifPresent(this::add);
            }
        }
    }

    private void add(JournalEntry entry) {
        entries.add(entry);
        if (entries.size() > most) {
            entries.remove();
        }
    }

    /// What an entry says about the claims that are asked about; nothing where it says nothing.
    private Optional<JournalEntry> withBefore(JournalEntry entry) {
        only(entry.before()).forEach(claim -> last.put(claim.id(), claim));
        List<Claim> put = only(entry.put());
        List<ClaimId> removed = entry.removed().stream().filter(about).toList();
        List<Claim> before = new ArrayList<>();
        put.forEach(claim -> Optional.ofNullable(last.get(claim.id())).ifPresent(before::add));
        removed.forEach(id -> Optional.ofNullable(last.remove(id)).ifPresent(before::add));
        put.forEach(claim -> last.put(claim.id(), claim));
        return put.isEmpty() && removed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new JournalEntry(
                                entry.at(),
                                entry.by(),
                                entry.name(),
                                entry.step(),
                                before,
                                put,
                                removed));
    }

    private List<Claim> only(List<Claim> claims) {
        return claims.stream().filter(claim -> about.test(claim.id())).toList();
    }
}
