package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;

import java.time.LocalDate;

/// Tells what claims ask of a reader. Immutable; the answer for a claim takes time with its places
/// and answers only.
///
/// @param codebook says which verdicts decide
/// @param dueAgain says when claims are due
/// @param today the day it is for the reader
/// @param newest the number of the article's newest edition; 0 where there is none
public record Needs(Codebook codebook, DueAgain dueAgain, LocalDate today, int newest) {

    public boolean has(Claim claim, Need need) {
        return switch (need) {
            case VERDICT -> !codebook.isDecided(claim.verdict());
            case EVIDENCE -> codebook.isDecided(claim.verdict()) && claim.evidence().isEmpty();
            case PLACE -> newest > 0 && claim.isBehind(newest);
            case SETTLING -> !claim.conflicts().isEmpty();
            case CHECKING -> dueAgain.isDue(claim, today);
            case CONSENSUS -> isDisagreed(claim);
        };
    }

    /// A verdict given behind all answers is the consensus.
    private static boolean isDisagreed(Claim claim) {
        return Agreement.isDisputed(claim)
                && claim.judged()
                        .filter(
                                judged ->
                                        claim.answers().stream()
                                                .allMatch(answer -> answer.at().isBefore(judged)))
                        .isEmpty();
    }
}
