package app.obelus.ui.claims;

import app.obelus.reading.Edit;
import app.obelus.reading.Place;
import app.obelus.text.TextRange;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Where the open claim stands: a row for each place, the lost ones with their words.
final class PlaceList extends VBox {

    private final OpenClaim open;
    private final ReaderModel model;
    private final Supplier<Optional<TextRange>> selection;
    private final ObjectBinding<List<Place>> places;
    private final List<PlaceRow> rows = new ArrayList<>();
    private final VBox shown = new VBox();

    /// @param selection what is selected in the article now
    PlaceList(OpenClaim open, Supplier<Optional<TextRange>> selection) {
        this.open = open;
        this.model = open.model();
        this.selection = selection;
        this.places = Bindings.createObjectBinding(this::placesNow, open.claim(), model.places());
        getStyleClass().add("section");
        shown.getStyleClass().add("places");
        var add = new Button(Messages.text("claims.places.add"), Icons.of(Feather.PLUS));
        add.setId("claim-place-add");
        add.getStyleClass().add("quiet-button");
        add.setOnAction(_ -> selection.get().ifPresent(model.marking()::addPlace));
        add.disableProperty().bind(open.fixed());
        var heading =
                new SectionHeading(Messages.text("claims.places"), places.map(List::size), add);
        getChildren().setAll(heading, shown);
        places.subscribe(this::show);
    }

    private List<Place> placesNow() {
        return open.claim()
                .getValue()
                .map(claim -> model.places().get().of(claim.id()))
                .orElse(List.of());
    }

    private void show(List<Place> now) {
        while (rows.size() < now.size()) {
            rows.add(new PlaceRow(this::goThere, this::remove, this::placeAtSelection));
        }
        for (int i = 0; i < now.size(); i++) {
            rows.get(i).show(now.get(i), !open.fixed().getValue());
        }
        if (shown.getChildren().size() > now.size()) {
            shown.getChildren().remove(now.size(), shown.getChildren().size());
        } else {
            shown.getChildren().addAll(rows.subList(shown.getChildren().size(), now.size()));
        }
    }

    private void goThere(Place place) {
        place.range()
                .ifPresent(
                        range -> {
                            model.selection().select(place.claim(), range);
                            model.selection().goTo(range);
                        });
    }

    private void remove(Place place) {
        open.edit(claim -> new Edit.RemovePlace(claim.id(), place.target()));
    }

    private void placeAtSelection(Place place) {
        selection.get().ifPresent(range -> model.marking().movePlace(place, range));
    }
}
