package app.obelus.ui.claims;

import app.obelus.claim.Codebook;
import app.obelus.claim.Conflict;
import app.obelus.reading.Edit;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;
import java.util.stream.Stream;

/// What two sides said differently about a field of the open claim, below that field: a row for
/// each, with a button for either decision. Out of sight where there is nothing to decide.
final class ConflictList extends VBox {

    private final OpenClaim open;
    private final ObservableValue<List<Conflict>> conflicts;

    /// @param fields what it is about
    ConflictList(OpenClaim open, Conflict.Field... fields) {
        this.open = open;
        List<Conflict.Field> wanted = List.of(fields);
        this.conflicts =
                open.part(
                        claim ->
                                claim.conflicts().stream()
                                        .filter(it -> wanted.contains(it.field()))
                                        .toList(),
                        List.of());
        getStyleClass().add("conflicts");
        visibleProperty().bind(conflicts.map(all -> !all.isEmpty()));
        managedProperty().bind(visibleProperty());
        conflicts.subscribe(all -> getChildren().setAll(all.stream().map(this::row).toList()));
    }

    private Node row(Conflict conflict) {
        var told = new Label(tell(conflict));
        told.getStyleClass().add("told");
        Wrapping.of(told);
        told.setMinHeight(USE_PREF_SIZE);
        var buttons =
                new FlowPane(
                        button("claims.conflict.keep", conflict, false),
                        button("claims.conflict.take", conflict, true));
        buttons.getStyleClass().add("conflict-buttons");
        var sign = Icons.of(Feather.GIT_PULL_REQUEST);
        var words = new VBox(told, buttons);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(sign, words);
        row.getStyleClass().add("conflict");
        return row;
    }

    private Button button(String name, Conflict conflict, boolean takeOther) {
        var button = new Button(Messages.text(name));
        button.getStyleClass().add("quiet-button");
        button.setMinWidth(USE_PREF_SIZE);
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
            case AS_OF -> Messages.text("claims.conflict.asOf", other);
            case CHECK_AGAIN -> Messages.text("claims.conflict.checkAgain", other);
            case EVIDENCE ->
                    conflict.other().isEmpty()
                            ? Messages.text("claims.conflict.evidence.removed", named(conflict))
                            : Messages.text("claims.conflict.evidence", named(conflict));
            case FOREIGN -> Messages.text("claims.conflict.foreign");
        };
    }

    /// The piece of evidence by its source, or by what else is written of it.
    private String named(Conflict conflict) {
        return open.claim()
                .getValue()
                .flatMap(claim -> claim.evidence(conflict.piece()))
                .flatMap(
                        piece ->
                                Stream.of(piece.source(), piece.quote(), piece.note())
                                        .filter(text -> !text.isBlank())
                                        .findFirst())
                .orElse("—");
    }
}
