package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Conflict;
import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;

import java.util.EnumSet;
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
/// @param speakers as written on claims; an empty name is a claim of which nobody said whose it is
/// @param stances of pieces of evidence, one of which the claim has
/// @param needs what the claim asks of a reader
public record ClaimFilter(
        String words,
        Set<String> kinds,
        Set<String> verdicts,
        Set<String> tags,
        Set<String> speakers,
        Set<Stance> stances,
        Set<Need> needs) {

    private static final ClaimFilter NONE =
            new ClaimFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public ClaimFilter {
        kinds = Set.copyOf(kinds);
        verdicts = Set.copyOf(verdicts);
        tags = Set.copyOf(tags);
        speakers = Set.copyOf(speakers);
        stances = Set.copyOf(stances);
        needs = Set.copyOf(needs);
    }

    /// Lets every claim through.
    public static ClaimFilter none() {
        return NONE;
    }

    /// Whether it lets every claim through.
    public boolean isNone() {
        return words.isBlank() && withWords("").equals(NONE);
    }

    /// @param who tells what claims need
    public boolean matches(Claim claim, Needs who) {
        return (kinds.isEmpty() || kinds.contains(claim.kind()))
                && (verdicts.isEmpty() || verdicts.contains(claim.verdict()))
                && (tags.isEmpty() || claim.tags().stream().anyMatch(tags::contains))
                && (speakers.isEmpty() || speakers.contains(claim.speaker()))
                && (stances.isEmpty()
                        || claim.evidence().stream()
                                .map(Evidence::stance)
                                .anyMatch(stances::contains))
                && (needs.isEmpty() || needs.stream().anyMatch(need -> who.has(claim, need)))
                && hasWords(claim);
    }

    /// Those of the claims that match, in their order.
    ///
    /// @param who tells what claims need
    public List<Claim> of(List<Claim> claims, Needs who) {
        return isNone() ? claims : claims.stream().filter(it -> matches(it, who)).toList();
    }

    public ClaimFilter withWords(String newWords) {
        return new ClaimFilter(newWords, kinds, verdicts, tags, speakers, stances, needs);
    }

    public ClaimFilter withKinds(Set<String> newKinds) {
        return new ClaimFilter(words, newKinds, verdicts, tags, speakers, stances, needs);
    }

    public ClaimFilter withVerdicts(Set<String> newVerdicts) {
        return new ClaimFilter(words, kinds, newVerdicts, tags, speakers, stances, needs);
    }

    public ClaimFilter withTags(Set<String> newTags) {
        return new ClaimFilter(words, kinds, verdicts, newTags, speakers, stances, needs);
    }

    public ClaimFilter withSpeakers(Set<String> newSpeakers) {
        return new ClaimFilter(words, kinds, verdicts, tags, newSpeakers, stances, needs);
    }

    public ClaimFilter withStances(Set<Stance> newStances) {
        return new ClaimFilter(words, kinds, verdicts, tags, speakers, newStances, needs);
    }

    public ClaimFilter withNeeds(Set<Need> newNeeds) {
        return new ClaimFilter(words, kinds, verdicts, tags, speakers, stances, newNeeds);
    }

    /// The same with one need more, or without it.
    public ClaimFilter withNeed(Need need, boolean wanted) {
        Set<Need> changed = EnumSet.noneOf(Need.class);
        changed.addAll(needs);
        if (wanted) {
            changed.add(need);
        } else {
            changed.remove(need);
        }
        return withNeeds(changed);
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
