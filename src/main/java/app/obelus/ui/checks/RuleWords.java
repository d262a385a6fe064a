package app.obelus.ui.checks;

import app.obelus.reading.LintFinding;
import app.obelus.reading.LintRule;
import app.obelus.ui.Messages;

/// The rules in words.
final class RuleWords {

    private RuleWords() {}

    /// What a rule is called.
    static String name(LintRule rule) {
        return switch (rule) {
            case PLACE_CHANGED -> Messages.text("checks.placeChanged");
            case NO_EVIDENCE -> Messages.text("checks.noEvidence");
            case NOTHING_SUPPORTS -> Messages.text("checks.nothingSupports");
            case NOTHING_REFUTES -> Messages.text("checks.nothingRefutes");
            case ONE_SOURCE -> Messages.text("checks.oneSource");
            case EVIDENCE_WITHOUT_SOURCE -> Messages.text("checks.withoutSource");
            case VERDICT_OLDER -> Messages.text("checks.verdictOlder");
            case NO_NUMBER -> Messages.text("checks.noNumber");
            case DUE_AGAIN -> Messages.text("checks.dueAgain");
            case TAG_WRITTEN_OTHERWISE -> Messages.text("checks.tagWrittenOtherwise");
            case TAG_USED_ONCE -> Messages.text("checks.tagUsedOnce");
        };
    }

    /// What is wrong.
    static String problem(LintFinding finding) {
        String name = name(finding.rule());
        return finding.detail().isBlank() || finding.rule() == LintRule.PLACE_CHANGED
                ? name
                : Messages.text("checks.detail", name, finding.detail());
    }

    /// What to do about it.
    static String remedy(LintRule rule) {
        return switch (rule) {
            case PLACE_CHANGED -> Messages.text("checks.placeChanged.do");
            case NO_EVIDENCE -> Messages.text("checks.noEvidence.do");
            case NOTHING_SUPPORTS -> Messages.text("checks.nothingSupports.do");
            case NOTHING_REFUTES -> Messages.text("checks.nothingRefutes.do");
            case ONE_SOURCE -> Messages.text("checks.oneSource.do");
            case EVIDENCE_WITHOUT_SOURCE -> Messages.text("checks.withoutSource.do");
            case VERDICT_OLDER -> Messages.text("checks.verdictOlder.do");
            case NO_NUMBER -> Messages.text("checks.noNumber.do");
            case DUE_AGAIN -> Messages.text("checks.dueAgain.do");
            case TAG_WRITTEN_OTHERWISE -> Messages.text("checks.tagWrittenOtherwise.do");
            case TAG_USED_ONCE -> Messages.text("checks.tagUsedOnce.do");
        };
    }
}
