package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.HalfLives;
import app.obelus.claim.Notebook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How the claims of a notebook are tagged, and which tags look like slips.
final class TagUse {

    private final HalfLives halfLives;
    private final Map<String, Integer> uses = new HashMap<>();

    /// The spelling that is used most, by the tag in small letters.
    private final Map<String, String> usual = new HashMap<>();

    /// How many uses a tag has in whatever letters, by the tag in small letters.
    private final Map<String, Integer> all = new HashMap<>();

    private boolean sorts;

    private TagUse(HalfLives halfLives) {
        this.halfLives = halfLives;
    }

    /// @param halfLives whose tags are spelled right, and worth having on one claim
    static TagUse in(Notebook notebook, HalfLives halfLives) {
        TagUse use = new TagUse(halfLives);
        for (Claim claim : notebook.claims()) {
            claim.tags().forEach(tag -> use.uses.merge(tag, 1, Integer::sum));
        }
        Stream.concat(use.uses.keySet().stream(), halfLives.byTag().keySet().stream())
                .distinct()
                .sorted()
                .forEach(use::spell);
        use.sorts = use.uses.values().stream().anyMatch(count -> count > 1);
        return use;
    }

    /// Adds what is to be mended in the tags of one claim, in the order of the rules.
    void addFindings(Claim claim, List<LintFinding> findings) {
        if (claim.tags().isEmpty()) {
            return;
        }
        for (String tag : claim.tags()) {
            writtenOtherwise(tag)
                    .map(other -> finding(claim, LintRule.TAG_WRITTEN_OTHERWISE, other))
                    .ifPresent(findings::add);
        }
        for (String tag : claim.tags()) {
            if (isUsedOnce(tag)) {
                findings.add(finding(claim, LintRule.TAG_USED_ONCE, tag));
            }
        }
    }

    private void spell(String tag) {
        all.merge(small(tag), uses.getOrDefault(tag, 0), Integer::sum);
        usual.merge(small(tag), tag, (one, other) -> weight(other) > weight(one) ? other : one);
    }

    private int weight(String tag) {
        return hasHalfLife(tag) ? Integer.MAX_VALUE : uses.getOrDefault(tag, 0);
    }

    private Optional<String> writtenOtherwise(String tag) {
        return Optional.ofNullable(usual.get(small(tag))).filter(other -> !other.equals(tag));
    }

    /// While no tag is used twice, sorting has not begun, and none is a slip.
    private boolean isUsedOnce(String tag) {
        return sorts
                && all.getOrDefault(small(tag), 0) == 1
                && writtenOtherwise(tag).isEmpty()
                && !hasHalfLife(tag);
    }

    private boolean hasHalfLife(String tag) {
        return halfLives.byTag().containsKey(tag);
    }

    private static LintFinding finding(Claim claim, LintRule rule, String tag) {
        return new LintFinding(claim.id(), rule, tag);
    }

    private static String small(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
