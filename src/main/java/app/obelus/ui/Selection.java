package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.reading.Place;
import app.obelus.reading.Places;
import app.obelus.text.TextRange;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The one claim of a sitting that is selected, in the panel and in the text alike.
///
/// To be used on the JavaFX thread.
public final class Selection {

    private final ObservableValue<Notebook> notebook;
    private final ObservableValue<Places> places;
    private final ReadOnlyObjectWrapper<Optional<Selected>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private Consumer<TextRange> onShow = _ -> {};

    /// The claim that is selected, and which of its places in the text was meant, where one was.
    public record Selected(ClaimId claim, Optional<TextRange> place) {}

    Selection(ObservableValue<Notebook> notebook, ObservableValue<Places> places) {
        this.notebook = notebook;
        this.places = places;
    }

    public ReadOnlyObjectProperty<Optional<Selected>> current() {
        return current.getReadOnlyProperty();
    }

    /// The selected claim as it is now.
    public Optional<Claim> claim() {
        return current.get().flatMap(it -> notebook.getValue().find(it.claim()));
    }

    /// The place of the selected claim that was meant, or its first one that is in the text.
    public Optional<Place> place() {
        return current.get()
                .flatMap(
                        it -> {
                            List<Place> ofClaim = places.getValue().of(it.claim());
                            return ofClaim.stream()
                                    .filter(place -> place.range().equals(it.place()))
                                    .findFirst()
                                    .or(() -> firstInText(ofClaim));
                        });
    }

    public void select(ClaimId claim) {
        current.set(Optional.of(new Selected(claim, Optional.empty())));
    }

    /// @param place which of the claim's places is meant
    public void select(ClaimId claim, TextRange place) {
        current.set(Optional.of(new Selected(claim, Optional.of(place))));
    }

    public void clear() {
        current.set(Optional.empty());
    }

    /// Selects a claim and brings its place in the text before the reader's eyes.
    public void goTo(ClaimId claim) {
        select(claim);
        place().flatMap(Place::range).or(this::proposal).ifPresent(onShow);
    }

    /// Where the selected claim may belong, if it is not in the text as it was.
    public Optional<TextRange> proposal() {
        return current.get().stream()
                .flatMap(it -> places.getValue().of(it.claim()).stream())
                .filter(Place::isToBeDecided)
                .flatMap(place -> place.anchor().proposal().stream())
                .findFirst();
    }

    /// Asks for a stretch of the text to be brought before the reader's eyes.
    public void goTo(TextRange range) {
        onShow.accept(range);
    }

    /// @param show is told what to bring before the reader's eyes
    public void setOnShow(Consumer<TextRange> show) {
        this.onShow = show;
    }

    private static Optional<Place> firstInText(List<Place> ofClaim) {
        return ofClaim.stream().filter(place -> place.range().isPresent()).findFirst();
    }
}
