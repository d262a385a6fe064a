package app.obelus.ui.claims;

import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands where there are no cards: one sentence that says what to do.
final class EmptyState extends VBox {

    private enum Why {
        NO_ARTICLE,
        NO_CLAIMS,
        CANNOT_BE_MARKED,
        NO_MATCH,
        NOT_EMPTY
    }

    private final ObjectBinding<Why> why;

    EmptyState(ReaderModel model, ObservableValue<Listing> listing) {
        this.why =
                Bindings.createObjectBinding(
                        () -> why(model, listing.getValue()),
                        model.article(),
                        model.readOnly(),
                        listing);
        setId("claims-empty");
        getStyleClass().add("empty-state");
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        var words = new Label();
        words.setWrapText(true);
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> words(why.get(), listing.getValue()), why, listing));
        var clear = FilterBar.clearButton(model, Messages.text("claims.empty.clear"));
        clear.setId("claims-empty-clear");
        clear.visibleProperty().bind(why.map(Why.NO_MATCH::equals));
        clear.managedProperty().bind(clear.visibleProperty());
        getChildren().setAll(words, clear);
        visibleProperty().bind(why.map(it -> it != Why.NOT_EMPTY));
    }

    private static Why why(ReaderModel model, Listing listing) {
        if (model.article().get().isEmpty()) {
            return Why.NO_ARTICLE;
        }
        if (listing.all() == 0) {
            return model.readOnly().get().isEmpty() ? Why.NO_CLAIMS : Why.CANNOT_BE_MARKED;
        }
        return listing.claims().isEmpty() ? Why.NO_MATCH : Why.NOT_EMPTY;
    }

    private static String words(Why why, Listing listing) {
        return switch (why) {
            case NO_ARTICLE -> Messages.text("claims.empty.noArticle");
            case NO_CLAIMS -> Messages.text("claims.empty.noClaims");
            case CANNOT_BE_MARKED -> Messages.text("claims.empty.readOnly");
            case NO_MATCH -> Messages.text("claims.empty.noMatch", listing.hidden());
            case NOT_EMPTY -> "";
        };
    }
}
