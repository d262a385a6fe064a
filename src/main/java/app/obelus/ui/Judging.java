package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.reading.DueAgain;
import app.obelus.reading.Edit;
import app.obelus.reading.Need;
import app.obelus.reading.Needs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/// Gives and confirms verdicts, and knows when claims are due again.
///
/// To be used on the JavaFX thread.
public final class Judging {

    private final ReaderModel model;
    private final Hand hand;

    Judging(ReaderModel model, Hand hand) {
        this.model = model;
        this.hand = hand;
    }

    /// Gives a claim a verdict. It is due again as the half-life of its tags has it. Where readers
    /// disagree, giving the verdict that the claim has anyway makes that the consensus.
    public void judge(ClaimId id, String verdict) {
        model.notebook().getValue().find(id).ifPresent(claim -> model.edit(edit(claim, verdict)));
    }

    /// Gives several claims one verdict, as one edit.
    public void judge(Collection<ClaimId> ids, String verdict) {
        Notebook before = model.notebook().getValue();
        Notebook after = before;
        for (ClaimId id : ids) {
            Optional<Claim> claim = before.find(id);
            if (claim.isPresent()) {
                after = edit(claim.get(), verdict).applyTo(after, hand.now());
            }
        }
        if (!after.equals(before)) {
            model.edit(Edit.Rewrite.of(Edit.Rewrite.Source.MANY, before, after));
        }
    }

    /// Says that a claim's verdict still holds.
    public void confirm(ClaimId id) {
        model.notebook()
                .getValue()
                .find(id)
                .ifPresent(
                        claim ->
                                model.edit(
                                        new Edit.Confirm(
                                                id, dueAgain().afterConfirming(claim, today()))));
    }

    /// When claims are due, by the half-lives of the library.
    public DueAgain dueAgain() {
        return new DueAgain(model.codebook().get().halfLives(), hand.zone());
    }

    /// Tells what the claims of the open article need.
    public Needs needs() {
        int newest = model.article().get().map(it -> it.edition().number()).orElse(0);
        return new Needs(model.codebook().get(), dueAgain(), today(), newest);
    }

    /// The day it is for the reader.
    public LocalDate today() {
        return LocalDate.ofInstant(hand.now(), hand.zone());
    }

    private Edit edit(Claim claim, String verdict) {
        if (claim.verdict().equals(verdict) && needs().has(claim, Need.CONSENSUS)) {
            return new Edit.Confirm(claim.id(), claim.recheck());
        }
        return new Edit.Judge(
                claim.id(), verdict, dueAgain().afterJudging(claim, verdict, today()));
    }
}
