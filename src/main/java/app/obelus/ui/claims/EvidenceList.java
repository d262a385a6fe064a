package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.Evidence;
import app.obelus.reading.Edit;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;

/// What speaks for and against the open claim, and a button for more.
///
/// The n-th row shows the n-th piece, whichever claim is open, so that nothing is built anew while
/// one types or goes from claim to claim.
final class EvidenceList extends VBox {

    private final OpenClaim open;
    private final Typing typing;
    private final ObservableValue<List<Evidence>> evidence;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final VBox pieces = new VBox();

    EvidenceList(OpenClaim open, Typing typing) {
        this.open = open;
        this.typing = typing;
        this.evidence = open.part(Claim::evidence, List.of());
        getStyleClass().add("section");
        pieces.getStyleClass().add("pieces");
        var add = new Button(Messages.text("claims.evidence.add"), Icons.of(Feather.PLUS));
        add.setId("claim-evidence-add");
        add.getStyleClass().add("quiet-button");
        add.setOnAction(_ -> addPiece());
        add.disableProperty().bind(open.fixed());
        var heading =
                new SectionHeading(Messages.text("claims.evidence"), evidence.map(List::size), add);
        getChildren().setAll(heading, pieces);
        evidence.map(List::size).subscribe(this::showRows);
    }

    /// Adds a blank piece and takes the focus to its source.
    void addPiece() {
        open.model().addEvidence("", "").ifPresent(_ -> rows.get(size() - 1).focusSource());
    }

    private void showRows(int size) {
        while (rows.size() < size) {
            int number = rows.size();
            rows.add(
                    new EvidenceRow(
                            open,
                            typing,
                            evidence.map(
                                    all ->
                                            number < all.size()
                                                    ? all.get(number)
                                                    : EvidenceRow.NONE),
                            this::remove));
        }
        if (pieces.getChildren().size() > size) {
            pieces.getChildren().remove(size, pieces.getChildren().size());
        } else {
            pieces.getChildren().addAll(rows.subList(pieces.getChildren().size(), size));
        }
    }

    private void remove(Evidence piece) {
        open.edit(claim -> new Edit.RemoveEvidence(claim.id(), piece.id()));
    }

    private int size() {
        return evidence.getValue().size();
    }
}
