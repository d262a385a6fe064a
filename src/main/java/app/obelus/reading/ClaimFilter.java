package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which claims of a notebook are wanted. Within one set any will do; all conditions must hold; an
/// empty one holds for every claim.
///
/// @param words all of these, separated by white space, must occur in what is written about the
///   claim, in whatever case
/// @param kinds ids of kinds
/// @param verdicts ids of verdicts
/// @param tags as written on claims
/// @param onlyConflicts whether only claims are wanted about which somebody has to decide still
///   what holds, of what two sides said
/// @param behind the newest edition's number where only claims are wanted that stand in one before
///   it and nobody decided that they shall; else 0
public record ClaimFilter(
        String words,
        Set<String> kinds,
        Set<String> verdicts,
        Set<String> tags,
        boolean onlyConflicts,
        int behind) {

    public ClaimFilter {
        kinds = Set.copyOf(kinds);
        verdicts = Set.copyOf(verdicts);
        tags = Set.copyOf(tags);
    }

    /// Lets every claim through.
    public static ClaimFilter none() {
        return new ClaimFilter("", Set.of(), Set.of(), Set.of(), false, 0);
    }

    /// Whether it lets every claim through.
    public boolean isNone() {
        return words.isBlank()
                && kinds.isEmpty()
                && verdicts.isEmpty()
                && tags.isEmpty()
                && !onlyConflicts
                && behind == 0;
    }

    public boolean matches(Claim claim) {
        return (kinds.isEmpty() || kinds.contains(claim.kind()))
                && (verdicts.isEmpty() || verdicts.contains(claim.verdict()))
                && (tags.isEmpty() || claim.tags().stream().anyMatch(tags::contains))
                && (!onlyConflicts || !claim.conflicts().isEmpty())
                && (behind == 0 || claim.isBehind(behind))
                && hasWords(claim);
    }

    /// Those of the claims that match, in their order.
    public List<Claim> of(List<Claim> claims) {
        return isNone() ? claims : claims.stream().filter(this::matches).toList();
    }

    public ClaimFilter withWords(String newWords) {
        return new ClaimFilter(newWords, kinds, verdicts, tags, onlyConflicts, behind);
    }

    public ClaimFilter withKinds(Set<String> newKinds) {
        return new ClaimFilter(words, newKinds, verdicts, tags, onlyConflicts, behind);
    }

    public ClaimFilter withVerdicts(Set<String> newVerdicts) {
        return new ClaimFilter(words, kinds, newVerdicts, tags, onlyConflicts, behind);
    }

    public ClaimFilter withTags(Set<String> newTags) {
        return new ClaimFilter(words, kinds, verdicts, newTags, onlyConflicts, behind);
    }

    public ClaimFilter withOnlyConflicts(boolean newOnlyConflicts) {
        return new ClaimFilter(words, kinds, verdicts, tags, newOnlyConflicts, behind);
    }

    public ClaimFilter withBehind(int newBehind) {
        return new ClaimFilter(words, kinds, verdicts, tags, onlyConflicts, newBehind);
    }

    private boolean hasWords(Claim claim) {
        if (words.isBlank()) {
            return true;
        }
        String written = written(claim).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!written.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String written(Claim claim) {
        StringBuilder all = new StringBuilder();
        claim.targets().forEach(target -> all.append(target.exact()).append('\n'));
        all.append(claim.wording()).append('\n');
        all.append(claim.speaker()).append('\n');
        all.append(claim.note()).append('\n');
        claim.tags().forEach(tag -> all.append(tag).append('\n'));
        for (Evidence piece : claim.evidence()) {
            all.append(piece.source()).append('\n');
            all.append(piece.quote()).append('\n');
            all.append(piece.note()).append('\n');
        }
        claim.conflicts().stream()
                .filter(conflict -> isWritten(conflict.field()))
                .forEach(conflict -> all.append(conflict.other()).append('\n'));
        return all.toString();
    }

    /// Whether what the other side says is words like those that are searched in the claim.
    private static boolean isWritten(Conflict.Field field) {
        return switch (field) {
            case WORDING, SPEAKER, NOTE -> true;
            case REMOVED, KIND, VERDICT, SAID_ON, AS_OF, CHECK_AGAIN, EVIDENCE, FOREIGN -> false;
        };
    }
}
