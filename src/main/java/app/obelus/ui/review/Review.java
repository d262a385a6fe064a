package app.obelus.ui.review;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Verdict;
import app.obelus.reading.Change;
import app.obelus.reading.Edit;
import app.obelus.reading.Pace;
import app.obelus.reading.ReviewPlan;
import app.obelus.reading.ReviewQueue;
import app.obelus.reading.ReviewQueue.State;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Goes through claims: the pass that is under way, and what is done with the claim it stands at,
/// which is the selected one. Selecting a claim of the queue by whatever way takes the queue there.
///
/// What is done to a claim here goes on to the next one; what is done in the text does not. To be
/// used on the JavaFX thread.
public final class Review {

    private final ReaderModel model;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<Pass>> pass =
            new ReadOnlyObjectWrapper<>(this, "pass", Optional.empty());
    private final ReadOnlyObjectWrapper<Pace> pace =
            new ReadOnlyObjectWrapper<>(this, "pace", Pace.unknown());
    private final ReadOnlyObjectWrapper<Optional<Said>> said =
            new ReadOnlyObjectWrapper<>(this, "said", Optional.empty());
    private final BooleanProperty autoAdvance =
            new SimpleBooleanProperty(this, "autoAdvance", true);
    private final Decisions decisions;
    private final Together together;
    private Instant since = Instant.EPOCH;
    private int told;

    /// @param clock tells how long claims take
    public Review(ReaderModel model, InstantSource clock) {
        this.model = model;
        this.clock = clock;
        this.decisions =
                new Decisions(model, this::takeBack, again -> step(queue().map(again::madeIn)));
        this.together = new Together(model, this::judge);
        model.article().subscribe((_, _) -> end());
        model.notebook().subscribe(_ -> follow());
        model.selection().current().subscribe(now -> now.ifPresent(it -> arrive(it.claim())));
    }

    // ---- what is shown

    /// The pass that is under way.
    public ReadOnlyObjectProperty<Optional<Pass>> pass() {
        return pass.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Pace> pace() {
        return pace.getReadOnlyProperty();
    }

    /// What was done last, to be said in passing.
    ReadOnlyObjectProperty<Optional<Said>> said() {
        return said.getReadOnlyProperty();
    }

    /// The claims that get a verdict at once.
    Together together() {
        return together;
    }

    /// Whether to go on when a claim is done with.
    BooleanProperty autoAdvance() {
        return autoAdvance;
    }

    Decisions decisions() {
        return decisions;
    }

    Optional<ReviewQueue> queue() {
        return pass.get().map(Pass::queue);
    }

    /// The number of a claim in the queue, from 1; its number in the article where it is not in it.
    int number(ClaimId id) {
        int index = queue().map(queue -> queue.indexOf(id)).orElse(-1);
        return 1 + (index < 0 ? model.notebook().getValue().indexOf(id) : index);
    }

    // ---- going

    /// Begins to go through what a plan finds now.
    void start(String name, ReviewPlan plan) {
        List<ClaimId> ids = plan.in(model.notebook().getValue(), model.judging().needs());
        resume(new Pass(name, ReviewQueue.of(ids)));
    }

    /// Goes on with a pass that was left.
    public void resume(Pass left) {
        decisions.forget();
        together.forget();
        pace.set(Pace.unknown());
        Set<ClaimId> there = ids();
        pass.set(Optional.of(left.with(left.queue().in(there::contains))));
        since = clock.instant();
        toCurrent();
    }

    /// Ends the pass, wherever it stands.
    void end() {
        pass.set(Optional.empty());
        decisions.forget();
        together.forget();
        said.set(Optional.empty());
    }

    void next() {
        step(queue().map(ReviewQueue::next));
    }

    void previous() {
        step(queue().map(ReviewQueue::previous));
    }

    void goTo(ClaimId id) {
        step(queue().map(queue -> queue.goTo(id)));
        model.selection().goTo(id);
    }

    void startSkipped() {
        step(queue().map(ReviewQueue::startSkipped));
    }

    /// Goes on as after a decision, without one: when a note has been written.
    void advance() {
        step(queue().map(ReviewQueue::advance));
    }

    // ---- doing

    /// Gives the claim the verdict of this number of the scale, from 0, or confirms that it has it.
    void judge(int number) {
        List<Verdict> verdicts = model.codebook().get().scale().verdicts();
        Optional<Claim> claim = model.selection().claim();
        if (number >= verdicts.size() || claim.isEmpty()) {
            return;
        }
        Verdict verdict = verdicts.get(number);
        if (claim.get().verdict().equals(verdict.id())) {
            seen();
            return;
        }
        Optional<Change> last = model.undoable().getValue();
        model.judging().judge(claim.get().id(), verdict.id());
        if (isChanged(last)) {
            int others = together.offer(claim.get(), verdict);
            done(claim.get(), verdict.name(), stateBy(verdict), last, others);
        }
    }

    /// Leaves the claim as it is; a verdict that it has holds still.
    void seen() {
        Optional<Claim> claim = model.selection().claim();
        if (claim.isEmpty()) {
            return;
        }
        Optional<Change> last = model.undoable().getValue();
        if (claim.get().isJudged()) {
            model.judging().confirm(claim.get().id());
        }
        together.offerNothing();
        boolean decided =
                queue().filter(it -> it.stateOf(claim.get().id()) == State.DECIDED).isPresent();
        State state = decided ? State.DECIDED : State.SEEN;
        done(claim.get(), Messages.text("review.seen"), state, last, 0);
    }

    /// Puts the claim off.
    void skip() {
        together.offerNothing();
        model.selection()
                .claim()
                .filter(claim -> queue().filter(it -> it.contains(claim.id())).isPresent())
                .ifPresent(
                        claim ->
                                done(
                                        claim,
                                        Messages.text("review.skipped"),
                                        State.SKIPPED,
                                        model.undoable().getValue(),
                                        0));
    }

    void remove() {
        Optional<Claim> claim = model.selection().claim();
        Optional<Change> last = model.undoable().getValue();
        claim.ifPresent(it -> model.edit(new Edit.Remove(it.id())));
        if (claim.isPresent() && isChanged(last)) {
            together.offerNothing();
            done(claim.get(), Messages.text("review.removed"), State.GONE, last, 0);
        }
    }

    void pin() {
        model.selection().claim().ifPresent(it -> model.edit(new Edit.Pin(it.id(), !it.pinned())));
    }

    /// Takes back what was done last, a decision or any edit behind it, and goes back to its claim.
    public void undo() {
        if (!decisions.takeBackWithoutEdit()) {
            model.undo();
        }
        said.set(Optional.empty());
    }

    // ---- within

    /// Gives several claims the same verdict.
    private void judge(List<ClaimId> ids, Verdict verdict) {
        Optional<Change> last = model.undoable().getValue();
        model.judging().judge(ids, verdict.id());
        if (!isChanged(last)) {
            return;
        }
        String words = Messages.text("review.together", ids.size(), verdict.name());
        String quote =
                model.notebook().getValue().find(ids.getFirst()).map(Claim::quote).orElse("");
        note(words, quote, ids, stateBy(verdict), last);
        say(words, 0);
        if (queue().flatMap(ReviewQueue::current).filter(ids::contains).isPresent()) {
            goOn();
        }
    }

    private void done(Claim claim, String what, State state, Optional<Change> last, int others) {
        String words = Messages.text("review.claim", number(claim.id()), what);
        boolean hasty = state != State.SKIPPED && paced();
        since = clock.instant();
        boolean here = queue().flatMap(ReviewQueue::current).equals(Optional.of(claim.id()));
        note(words, claim.quote(), List.of(claim.id()), state, last);
        say(hasty ? Messages.text("review.hasty", words) : words, others);
        if (here) {
            goOn();
        }
    }

    /// Counts the time that the claim took.
    ///
    /// @return whether it was one too many that was hardly read
    private boolean paced() {
        Pace now = pace.get().with(Duration.between(since, clock.instant()));
        pace.set(now);
        return now.becameHasty();
    }

    private void note(
            String words, String quote, List<ClaimId> ids, State state, Optional<Change> last) {
        ReviewQueue queue = queue().orElseGet(() -> ReviewQueue.of(List.of()));
        Optional<Change> made = model.undoable().getValue().filter(_ -> isChanged(last));
        Decision decision = Decision.of(words, quote, ids, queue, state, made, last);
        decisions.add(decision);
        pass.set(pass.get().map(it -> it.with(decision.madeIn(it.queue()))));
    }

    private void goOn() {
        boolean gone =
                queue().flatMap(it -> it.current().map(it::stateOf))
                        .filter(State.GONE::equals)
                        .isPresent();
        if (autoAdvance.get() || gone) {
            advance();
        }
    }

    private boolean isChanged(Optional<Change> last) {
        return !model.undoable().getValue().equals(last);
    }

    private void say(String words, int others) {
        told++;
        said.set(Optional.of(new Said(words, others, true, told)));
    }

    private static State stateBy(Verdict verdict) {
        return verdict.decided() ? State.DECIDED : State.SEEN;
    }

    private void takeBack(Decision decision) {
        together.offerNothing();
        step(queue().map(decision::takenBackIn));
    }

    private void step(Optional<ReviewQueue> next) {
        if (next.isPresent() && pass.get().isPresent()) {
            pass.set(Optional.of(pass.get().get().with(next.get())));
            toCurrent();
        }
    }

    /// Selects the claim that the queue stands at.
    private void toCurrent() {
        Optional<ClaimId> current = queue().flatMap(ReviewQueue::current);
        if (current.isPresent() && !current.equals(model.selection().claim().map(Claim::id))) {
            since = clock.instant();
            model.selection().goTo(current.get());
        }
    }

    /// Another claim is selected: the queue goes there where it has it.
    private void arrive(ClaimId id) {
        pass.set(pass.get().map(it -> it.with(it.queue().goTo(id))));
    }

    /// Claims may be gone, or back.
    private void follow() {
        if (pass.get().isPresent()) {
            Set<ClaimId> there = ids();
            pass.set(pass.get().map(it -> it.with(it.queue().in(there::contains))));
        }
    }

    private Set<ClaimId> ids() {
        Set<ClaimId> ids = new HashSet<>();
        model.notebook().getValue().claims().forEach(claim -> ids.add(claim.id()));
        return ids;
    }
}
