package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.reading.Edit;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// What two sides said differently about the open claim: a row for each, with a button for either
/// decision. Out of sight where there is nothing to decide.
final class ConflictList extends VBox {

    private final OpenClaim open;
    private final ObservableValue<List<Conflict>> conflicts;

    ConflictList(OpenClaim open) {
        this.open = open;
        this.conflicts = open.part(Claim::conflicts, List.of());
        setId("claim-conflicts");
        getStyleClass().add("section");
        visibleProperty().bind(conflicts.map(all -> !all.isEmpty()));
        managedProperty().bind(visibleProperty());
        conflicts.subscribe(all -> getChildren().setAll(all.stream().map(this::row).toList()));
    }

    private Node row(Conflict conflict) {
        var told = new Label(tell(conflict));
        told.getStyleClass().add("lost");
        Wrapping.of(told);
        told.setMinHeight(USE_PREF_SIZE);
        var buttons =
                new HBox(
                        button("claims.conflict.keep", conflict, false),
                        button("claims.conflict.take", conflict, true));
        buttons.getStyleClass().add("side-by-side");
        return new VBox(told, buttons);
    }

    private Button button(String name, Conflict conflict, boolean takeOther) {
        var button = new Button(Messages.text(name));
        button.getStyleClass().add("quiet-button");
        button.disableProperty().bind(open.fixed());
        button.setOnAction(
                _ -> open.edit(claim -> new Edit.Settle(claim.id(), conflict, takeOther)));
        return button;
    }

    private String tell(Conflict conflict) {
        Codebook book = open.model().codebook().get();
        String other = conflict.other().isEmpty() ? "—" : conflict.other();
        return switch (conflict.field()) {
            case REMOVED -> Messages.text("claims.conflict.removed");
            case KIND -> Messages.text("claims.conflict.kind", book.kindName(other));
            case VERDICT -> Messages.text("claims.conflict.verdict", book.verdictName(other));
            case WORDING -> Messages.text("claims.conflict.wording", other);
            case SPEAKER -> Messages.text("claims.conflict.speaker", other);
            case SAID_ON -> Messages.text("claims.conflict.saidOn", other);
            case NOTE -> Messages.text("claims.conflict.note", other);
            case EVIDENCE -> Messages.text("claims.conflict.evidence");
            case FOREIGN -> Messages.text("claims.conflict.foreign");
        };
    }
}
