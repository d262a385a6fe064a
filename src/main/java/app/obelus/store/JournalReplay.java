package app.obelus.store;

import app.obelus.annotation.ClaimJson;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Merge;
import app.obelus.claim.Notebook;
import app.obelus.store.JournalLines.Line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What a journal says beyond the file of notes.
final class JournalReplay {

    /// How many entries can be undone in another sitting.
    private static final int RECENT = 1000;

    private final JournalLines lines;
    private final JournalJson json;
    private final List<String> damage;
    private final Map<Line, Optional<JournalEntry>> whole = new ConcurrentHashMap<>();
    private final Map<Line, Optional<JournalEntry>> outcomes = new ConcurrentHashMap<>();

    JournalReplay(JournalLines lines, ClaimJson claims) {
        this.lines = lines;
        this.json = new JournalJson(claims);
        this.damage = new ArrayList<>(lines.damage());
    }

    JournalLines lines() {
        return lines;
    }

    /// The notes of a file with the journal's entries that it does not have.
    ///
    /// Where the file is none that Obelus saved, another program changed it. Of the claims that the
    /// entries are about, the journal has the state before them, which both knew; what the other
    /// program did to all others nobody did otherwise.
    ///
    /// @param hash of the file
    Notes onto(Notes file, String hash) {
        List<Line> behind = lines.since(hash);
        Notebook theirs = file.notebook();
        if (behind.isEmpty() || lines.knows(hash)) {
            return notes(file, replayed(theirs, outcomes(behind)), Optional.empty());
        }
        List<JournalEntry> tail = entries(behind);
        Notebook base = before(theirs, tail);
        Notebook ours = replayed(base, tail);
        Merge merge = Merge.of(base, ours, theirs);
        Optional<OutsideChanges> outside =
                merge.notebook().equals(ours)
                        ? Optional.empty()
                        : Optional.of(
                                new OutsideChanges(merge.notebook(), merge.conflicts().size()));
        return notes(file, ours, outside);
    }

    private Notes notes(Notes file, Notebook now, Optional<OutsideChanges> outside) {
        return new Notes(now, file.setAside(), recent(), damage, outside, Optional.empty());
    }

    /// The last [#RECENT] entries, with all their claims before. An entry tells those itself only
    /// if it is the first about them behind a mark, so this looks at all entries back to a mark.
    /// Those before a break in the chain are left out, since nobody knows what came between.
    List<JournalEntry> recent() {
        List<Line> all = lines.lines();
        int first = Math.max(0, all.size() - RECENT);
        int from = first;
        while (from > 0 && all.get(from).head().notes().isEmpty()) {
            from--;
        }
        Map<ClaimId, Claim> now = new HashMap<>();
        List<JournalEntry> recent = new ArrayList<>();
        String lastHash = from > 0 ? all.get(from - 1).hash() : "";
        for (int i = from; i < all.size(); i++) {
            Line line = all.get(i);
            boolean isRecent = i >= first;
            boolean isMark = line.head().notes().isPresent();
            Optional<JournalEntry> entry = Optional.empty();
            if (!isMark) {
                entry = isRecent ? entry(line) : outcome(line);
            }
            if (isMark) {
                now.clear();
            } else if (entry.isEmpty() || !line.follows(lastHash)) {
                now.clear();
                recent.clear();
            }
            entry.map(it -> complete(it, now)).filter(_ -> isRecent).ifPresent(recent::add);
            lastHash = line.hash();
        }
        return recent;
    }

    /// @param now the claims as the entries before left them; is brought up to this one
    private static JournalEntry complete(JournalEntry entry, Map<ClaimId, Claim> now) {
        entry.before().forEach(claim -> now.put(claim.id(), claim));
        List<Claim> before = new ArrayList<>();
        for (ClaimId id : touched(entry)) {
            Optional.ofNullable(now.get(id)).ifPresent(before::add);
        }
        entry.put().forEach(claim -> now.put(claim.id(), claim));
        entry.removed().forEach(now::remove);
        return new JournalEntry(
                entry.at(),
                entry.by(),
                entry.name(),
                entry.step(),
                before,
                entry.put(),
                entry.removed());
    }

    /// The entries in some of the lines; those that say what cannot be are left out and count as
    /// damage.
    List<JournalEntry> entries(List<Line> of) {
        return possible(of, this::entry);
    }

    /// The same without the claims before.
    private List<JournalEntry> outcomes(List<Line> of) {
        return possible(of, this::outcome);
    }

    private List<JournalEntry> possible(
            List<Line> of, Function<Line, Optional<JournalEntry>> read) {
        List<Optional<JournalEntry>> found = of.parallelStream().map(read).toList();
        List<JournalEntry> entries = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            long number = of.get(i).head().sequence();
            found.get(i)
                    .ifPresentOrElse(
                            entries::add,
                            () ->
                                    damage.add(
                                            "entry %d of the journal says what cannot be"
                                                    .formatted(number)));
        }
        return entries;
    }

    /// Read once, since the last entries are both replayed and remembered.
    private Optional<JournalEntry> entry(Line line) {
        return whole.computeIfAbsent(line, it -> json.read(lines.bytes(), it.start(), it.end()));
    }

    private Optional<JournalEntry> outcome(Line line) {
        return outcomes.computeIfAbsent(
                line, it -> json.readOutcome(lines.bytes(), it.start(), it.end()));
    }

    /// What is wrong with the journal, as far as it has been looked at: phrases in plain English.
    List<String> damage() {
        return List.copyOf(damage);
    }

    /// The claims after these entries, each of which says how its claims are then.
    static Notebook replayed(Notebook notebook, List<JournalEntry> entries) {
        Map<ClaimId, Optional<Claim>> now = new HashMap<>();
        for (JournalEntry entry : entries) {
            entry.put().forEach(claim -> now.put(claim.id(), Optional.of(claim)));
            entry.removed().forEach(id -> now.put(id, Optional.empty()));
        }
        return with(notebook, now);
    }

    /// The claims before these entries, which begin behind a mark.
    ///
    /// @param notebook the claims after them
    static Notebook before(Notebook notebook, List<JournalEntry> entries) {
        Map<ClaimId, Optional<Claim>> first = new HashMap<>();
        for (JournalEntry entry : entries) {
            entry.before().forEach(claim -> first.putIfAbsent(claim.id(), Optional.of(claim)));
            touched(entry).forEach(id -> first.putIfAbsent(id, Optional.empty()));
        }
        return with(notebook, first);
    }

    private static Notebook with(Notebook notebook, Map<ClaimId, Optional<Claim>> changed) {
        if (changed.isEmpty()) {
            return notebook;
        }
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : notebook.claims()) {
            if (!changed.containsKey(claim.id())) {
                claims.add(claim);
            }
        }
        changed.values().forEach(claim -> claim.ifPresent(claims::add));
        return Notebook.of(claims);
    }

    private static Set<ClaimId> touched(JournalEntry entry) {
        Set<ClaimId> ids = new HashSet<>(entry.removed());
        entry.put().forEach(claim -> ids.add(claim.id()));
        return ids;
    }
}
