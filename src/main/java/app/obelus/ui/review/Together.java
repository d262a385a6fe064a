package app.obelus.ui.review;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Verdict;
import app.obelus.ui.ReaderModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// The claims that get a verdict at once: those that were marked, and those with the same words as
/// the one that just got it.
///
/// To be used on the JavaFX thread.
final class Together {

    /// More claims than this are not given a verdict without asking.
    private static final int MOST_UNASKED = 20;

    private final ReaderModel model;
    private final BiConsumer<List<ClaimId>, Verdict> judge;
    private final ReadOnlyObjectWrapper<Set<ClaimId>> marked =
            new ReadOnlyObjectWrapper<>(this, "marked", Set.of());
    private final ReadOnlyObjectWrapper<Optional<Verdict>> asking =
            new ReadOnlyObjectWrapper<>(this, "asking", Optional.empty());
    private Optional<Offer> offer = Optional.empty();

    /// The others that could be given the verdict of one.
    private record Offer(List<ClaimId> others, Verdict verdict) {}

    /// @param judge gives claims a verdict, as one edit
    Together(ReaderModel model, BiConsumer<List<ClaimId>, Verdict> judge) {
        this.model = model;
        this.judge = judge;
    }

    /// The claims that are marked.
    ReadOnlyObjectProperty<Set<ClaimId>> marked() {
        return marked.getReadOnlyProperty();
    }

    /// The verdict that so many claims are about to get that the reader is asked first.
    ReadOnlyObjectProperty<Optional<Verdict>> asking() {
        return asking.getReadOnlyProperty();
    }

    void forget() {
        marked.set(Set.of());
        asking.set(Optional.empty());
        offerNothing();
    }

    /// Marks the selected claim, or no longer.
    void toggleMark() {
        model.selection().claim().map(Claim::id).ifPresent(this::toggle);
    }

    private void toggle(ClaimId id) {
        Set<ClaimId> now = new LinkedHashSet<>(marked.get());
        if (!now.remove(id)) {
            now.add(id);
        }
        marked.set(Set.copyOf(now));
    }

    /// Gives all marked claims the verdict of this number of the scale, from 0; asks first where
    /// they are many.
    void judgeMarked(int number) {
        List<Verdict> verdicts = model.codebook().get().scale().verdicts();
        if (number >= verdicts.size() || marked.get().isEmpty()) {
            return;
        }
        if (marked.get().size() > MOST_UNASKED) {
            asking.set(Optional.of(verdicts.get(number)));
        } else {
            judgeMarked(verdicts.get(number));
        }
    }

    private void judgeMarked(Verdict verdict) {
        Set<ClaimId> all = marked.get();
        List<ClaimId> inOrder =
                model.notebook().getValue().claims().stream()
                        .map(Claim::id)
                        .filter(all::contains)
                        .toList();
        marked.set(Set.of());
        offerNothing();
        judge.accept(inOrder, verdict);
    }

    /// What the reader says to a verdict for many claims.
    void answer(boolean yes) {
        Optional<Verdict> verdict = asking.get();
        asking.set(Optional.empty());
        verdict.filter(_ -> yes).ifPresent(this::judgeMarked);
    }

    /// Remembers the other claims with the same words that do not have the verdict.
    ///
    /// @param claim has just got it
    /// @return how many they are
    int offer(Claim claim, Verdict verdict) {
        String words = claim.quote().strip();
        List<ClaimId> others =
                model.notebook().getValue().claims().stream()
                        .filter(other -> !words.isEmpty() && !other.id().equals(claim.id()))
                        .filter(other -> !other.verdict().equals(verdict.id()))
                        .filter(other -> other.quote().strip().equalsIgnoreCase(words))
                        .map(Claim::id)
                        .toList();
        offer = Optional.of(new Offer(others, verdict)).filter(it -> !it.others().isEmpty());
        return others.size();
    }

    /// What was remembered holds no longer: something else was decided, or it was taken back.
    void offerNothing() {
        offer = Optional.empty();
    }

    /// Gives the others the verdict.
    void judgeOthers() {
        Optional<Offer> now = offer;
        offerNothing();
        now.ifPresent(it -> judge.accept(it.others(), it.verdict()));
    }
}
