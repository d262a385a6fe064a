package app.obelus.reading;

import java.util.Optional;

/// What can be wrong with a claim so that somebody else would ask about it, in the order of the
/// screen.
///
/// Rules know kinds and verdicts by what the codebook says of them (the rating of a verdict), not
/// by what they are called.
public enum LintRule {
    /// Its words are not in the article as they were, and nobody decided what that means. Told: the
    /// words.
    PLACE_CHANGED("place-changed"),
    /// Its verdict says how true it is, and no evidence is written down. Told: nothing.
    NO_EVIDENCE("no-evidence"),
    /// Its verdict is at least [Lint#SUPPORTED], and there is evidence, none of which supports it.
    /// Told: nothing.
    NOTHING_SUPPORTS("nothing-supports"),
    /// Its verdict is at most [Lint#REFUTED], and there is evidence, none of which refutes it.
    /// Told: nothing.
    NOTHING_REFUTES("nothing-refutes"),
    /// Its verdict is at least [Lint#SUPPORTED], and all that supports it is of one source. Told:
    /// the source.
    ONE_SOURCE("one-source"),
    /// A piece of evidence names no source. Told: what else is written in the first such piece.
    EVIDENCE_WITHOUT_SOURCE("evidence-without-source"),
    /// Evidence was added after the verdict. Told: the day of the latest, as ISO 8601 has it.
    VERDICT_OLDER("verdict-older"),
    /// It is a figure, and neither its words nor the reader's own tell a number. Told: nothing.
    NO_NUMBER("no-number"),
    /// It is due again. Told: the day from which it is, as ISO 8601 has it.
    DUE_AGAIN("due-again"),
    /// A tag of it is written with other capitals on more claims, or where the library says how
    /// long it is good for. Told: the tag as it is written there.
    TAG_WRITTEN_OTHERWISE("tag-written-otherwise"),
    /// No other claim has this tag of it, while there are tags that several claims have. Told: the
    /// tag.
    TAG_USED_ONCE("tag-used-once");

    private final String id;

    LintRule(String id) {
        this.id = id;
    }

    /// What it is called in files; never changes.
    public String id() {
        return id;
    }

    public static Optional<LintRule> of(String id) {
        for (LintRule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
