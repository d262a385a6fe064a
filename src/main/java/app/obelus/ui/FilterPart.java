package app.obelus.ui;

import app.obelus.claim.Codebook;
import app.obelus.claim.Stance;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Summary;
import app.obelus.reading.Tally;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A part of the filter that is chosen from what there is: by ids, which for stances are their
/// names in code.
public enum FilterPart {
    VERDICT,
    KIND,
    SPEAKER,
    TAG,
    STANCE;

    /// What people read for it.
    public String title() {
        return switch (this) {
            case VERDICT -> Messages.text("claims.verdict");
            case KIND -> Messages.text("claims.kind");
            case SPEAKER -> Messages.text("claims.speaker");
            case TAG -> Messages.text("claims.tags");
            case STANCE -> Messages.text("claims.evidence");
        };
    }

    /// What people read for an id.
    public String name(String id, Codebook book) {
        return switch (this) {
            case VERDICT -> book.verdictName(id);
            case KIND -> book.kindName(id);
            case SPEAKER -> id.isEmpty() ? Messages.text("claims.filter.nobody") : id;
            case TAG -> id;
            case STANCE -> stance(Stance.valueOf(id));
        };
    }

    /// What a filter has chosen in it; nothing where it lets all through.
    public Set<String> chosen(ClaimFilter filter) {
        return switch (this) {
            case VERDICT -> filter.verdicts();
            case KIND -> filter.kinds();
            case SPEAKER -> filter.speakers();
            case TAG -> filter.tags();
            case STANCE -> filter.stances().stream().map(Enum::name).collect(Collectors.toSet());
        };
    }

    /// The same filter with one id more, or without it.
    public ClaimFilter with(ClaimFilter filter, String id, boolean wanted) {
        Set<String> now = new HashSet<>(chosen(filter));
        if (wanted) {
            now.add(id);
        } else {
            now.remove(id);
        }
        return switch (this) {
            case VERDICT -> filter.withVerdicts(now);
            case KIND -> filter.withKinds(now);
            case SPEAKER -> filter.withSpeakers(now);
            case TAG -> filter.withTags(now);
            case STANCE ->
                    filter.withStances(
                            now.stream().map(Stance::valueOf).collect(Collectors.toSet()));
        };
    }

    /// How many claims there are of each id, in the order of the summary.
    public Map<String, Integer> counts(Summary summary) {
        return switch (this) {
            case VERDICT -> summary.byVerdict();
            case KIND -> counted(summary.byKind());
            case SPEAKER -> counted(summary.bySpeaker());
            case TAG -> counted(summary.byTag());
            case STANCE -> counted(summary.byStance());
        };
    }

    /// Names that people look up by the alphabet; what is data of the library in its own order.
    public List<String> inMenuOrder(Collection<String> ids) {
        return switch (this) {
            case SPEAKER, TAG -> ids.stream().sorted().toList();
            case VERDICT, KIND, STANCE -> List.copyOf(ids);
        };
    }

    /// What people read for what a piece of evidence does.
    public static String stance(Stance stance) {
        return switch (stance) {
            case SUPPORTS -> Messages.text("claims.stance.supports");
            case REFUTES -> Messages.text("claims.stance.refutes");
            case CONTEXT -> Messages.text("claims.stance.context");
            case UNCLEAR -> Messages.text("claims.stance.unclear");
        };
    }

    private static Map<String, Integer> counted(Map<?, Tally> tallies) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tallies.forEach((id, tally) -> counts.put(id.toString(), tally.claims()));
        return counts;
    }
}
