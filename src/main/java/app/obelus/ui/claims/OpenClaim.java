package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.reading.Edit;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

import java.util.Optional;
import java.util.function.Function;

/// The claim whose card is open, as it is now, and what its card does to it.
final class OpenClaim {

    private final ReaderModel model;
    private final ObjectBinding<Optional<Claim>> claim;
    private final ObservableValue<Boolean> fixed;

    OpenClaim(ReaderModel model) {
        this.model = model;
        this.claim =
                Bindings.createObjectBinding(
                        model.selection()::claim, model.selection().current(), model.notebook());
        this.fixed = model.readOnly().map(Optional::isPresent);
    }

    ReaderModel model() {
        return model;
    }

    ObservableValue<Optional<Claim>> claim() {
        return claim;
    }

    /// A part of the claim; `none` while there is no claim.
    <T> ObservableValue<T> part(Function<Claim, T> part, T none) {
        return claim.map(now -> now.map(part).orElse(none));
    }

    /// Whether it can be read only.
    ObservableValue<Boolean> fixed() {
        return fixed;
    }

    /// Makes an edit at once, one that is undone by itself.
    void edit(Function<Claim, Edit> change) {
        claim.get().map(change).ifPresent(model::edit);
    }

    /// Gives it a verdict.
    void judge(String verdict) {
        claim.get().map(Claim::id).ifPresent(id -> model.judging().judge(id, verdict));
    }

    /// Says that its verdict still holds.
    void confirm() {
        claim.get().map(Claim::id).ifPresent(model.judging()::confirm);
    }

    /// Pins it, or takes the pin off.
    void pin() {
        edit(now -> new Edit.Pin(now.id(), !now.pinned()));
    }

    /// Removes the claim; its neighbour is open then.
    void remove() {
        claim.get().map(Claim::id).ifPresent(model::remove);
    }

    /// Makes an edit that is part of typing in a field.
    void type(Function<Claim, Edit> change) {
        claim.get().map(change).ifPresent(model::type);
    }
}
