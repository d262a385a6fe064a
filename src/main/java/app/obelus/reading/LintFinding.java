package app.obelus.reading;

import app.obelus.claim.ClaimId;

/// Something to mend.
///
/// @param claim where
/// @param detail what exactly, as [LintRule] says for each rule; may be empty
public record LintFinding(ClaimId claim, LintRule rule, String detail) {}
