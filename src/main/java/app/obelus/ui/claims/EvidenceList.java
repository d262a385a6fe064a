package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Evidence;
import app.obelus.reading.Edit;
import app.obelus.ui.Messages;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What speaks for and against the open claim, and a button for more.
///
/// The n-th row shows the n-th piece, whichever claim is open, so that nothing is built anew while
/// one types or goes from claim to claim. A new piece stays out of the claim as a draft until
/// something is written in it; left blank it is gone.
final class EvidenceList extends VBox implements EvidenceRow.Actions {

    /// A new piece, here also while its claim has it, so that a row is left for it when that is
    /// undone.
    private record Draft(ClaimId claim, Evidence piece) {}

    private final OpenClaim open;
    private final Typing typing;
    private final Consumer<URI> browser;
    private final ObjectProperty<Optional<Draft>> draft =
            new SimpleObjectProperty<>(this, "draft", Optional.empty());
    private final ObjectBinding<List<Evidence>> shown;
    private final List<EvidenceRow> rows = new ArrayList<>();
    private final VBox pieces = new VBox();

    /// @param browser shows a page of the web
    EvidenceList(OpenClaim open, Typing typing, Consumer<URI> browser) {
        this.open = open;
        this.typing = typing;
        this.browser = browser;
        this.shown = Bindings.createObjectBinding(this::shownNow, open.claim(), draft);
        getStyleClass().add("section");
        pieces.getStyleClass().add("pieces");
        var add = new Button(Messages.text("claims.evidence.add"), Icons.of(Feather.PLUS));
        add.setId("claim-evidence-add");
        add.getStyleClass().add("quiet-button");
        add.setOnAction(_ -> addPiece());
        add.disableProperty().bind(open.fixed());
        ObservableValue<Integer> count = open.part(claim -> claim.evidence().size(), 0);
        var heading = new SectionHeading(Messages.text("claims.evidence"), count, add);
        getChildren().setAll(heading, pieces);
        shown.map(List::size).subscribe(this::showRows);
        open.claim().subscribe(this::forgetUnlessOf);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(_ -> forgetWhereLeft());
    }

    /// Adds a blank piece and takes the focus to its source.
    void addPiece() {
        Optional<ClaimId> claim = open.claim().getValue().map(Claim::id);
        Optional<Evidence> blank = claim.flatMap(_ -> open.model().blankEvidence());
        if (blank.isPresent()) {
            draft.set(Optional.of(new Draft(claim.orElseThrow(), blank.get())));
            rows.get(shown.get().size() - 1).focusSource();
        }
    }

    /// Takes the focus to the first piece that names no source.
    void focusMissingSource() {
        List<Evidence> all = shown.get();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).source().isBlank()) {
                rows.get(i).focusSource();
                return;
            }
        }
    }

    /// Adds a piece with an address or, where it is none, with a quote, and takes the focus to what
    /// it does for the claim.
    void addPiece(String found) {
        Optional<ClaimId> claim = open.claim().getValue().map(Claim::id);
        Optional<Evidence> blank = claim.flatMap(_ -> open.model().blankEvidence());
        if (blank.isPresent()) {
            Evidence piece =
                    WebAddress.of(found).isPresent()
                            ? blank.get().withSource(found)
                            : blank.get().withQuote(found);
            open.edit(now -> new Edit.AddEvidence(now.id(), piece));
            rows.get(shown.get().size() - 1).focusStance();
        }
    }

    /// The piece that has the focus.
    Optional<EvidenceRow> focused() {
        return rows.stream().filter(row -> Focus.within(row).isPresent()).findFirst();
    }

    @Override
    public void type(Evidence changed) {
        if (isDraft(changed) && isBlank(changed)) {
            setDraft(changed);
            takeBack(changed);
        } else if (isNew(changed) || (typing.isGoingOn() && isAddedLast(changed))) {
            // Again and again the same edit, so that the piece is undone as one.
            open.type(claim -> new Edit.AddEvidence(claim.id(), changed));
        } else {
            open.type(claim -> new Edit.ChangeEvidence(claim.id(), changed));
        }
    }

    @Override
    public void set(Evidence changed) {
        if (isNew(changed)) {
            setDraft(changed);
        } else {
            open.edit(claim -> new Edit.ChangeEvidence(claim.id(), changed));
        }
    }

    @Override
    public void remove(Evidence piece) {
        if (isDraft(piece)) {
            draft.set(Optional.empty());
        }
        open.edit(claim -> new Edit.RemoveEvidence(claim.id(), piece.id()));
    }

    @Override
    public void browse(URI address) {
        browser.accept(address);
    }

    /// What was written in a new piece has been wiped out again.
    private void takeBack(Evidence piece) {
        if (isAddedLast(piece)) {
            open.model().undo();
        } else {
            open.edit(claim -> new Edit.RemoveEvidence(claim.id(), piece.id()));
        }
    }

    private List<Evidence> shownNow() {
        Optional<Claim> claim = open.claim().getValue();
        List<Evidence> all = new ArrayList<>(claim.map(Claim::evidence).orElse(List.of()));
        draft.get()
                .filter(it -> claim.map(Claim::id).filter(it.claim()::equals).isPresent())
                .map(Draft::piece)
                .filter(this::isNew)
                .ifPresent(all::add);
        return all;
    }

    private void showRows(int size) {
        while (rows.size() < size) {
            int number = rows.size();
            rows.add(
                    new EvidenceRow(
                            open,
                            typing,
                            shown.map(
                                    all ->
                                            number < all.size()
                                                    ? all.get(number)
                                                    : EvidenceRow.NONE),
                            this));
        }
        if (pieces.getChildren().size() > size) {
            pieces.getChildren().remove(size, pieces.getChildren().size());
        } else {
            pieces.getChildren().addAll(rows.subList(pieces.getChildren().size(), size));
        }
    }

    private void forgetUnlessOf(Optional<Claim> claim) {
        if (draft.get()
                .filter(it -> claim.map(Claim::id).filter(it.claim()::equals).isEmpty())
                .isPresent()) {
            draft.set(Optional.empty());
        }
    }

    /// By the scene, whose focus stays where it is while another window has the keys: the reader
    /// may be away to copy the address.
    private void forgetWhereLeft() {
        List<Evidence> all = shown.get();
        for (int i = 0; i < all.size(); i++) {
            if (isDraft(all.get(i)) && Focus.within(rows.get(i)).isEmpty()) {
                draft.set(Optional.empty());
            }
        }
    }

    private void setDraft(Evidence changed) {
        draft.set(draft.get().map(it -> new Draft(it.claim(), changed)));
    }

    private boolean isDraft(Evidence piece) {
        return draft.get().filter(it -> it.piece().id().equals(piece.id())).isPresent();
    }

    /// Whether the claim does not have it yet.
    private boolean isNew(Evidence piece) {
        return open.claim().getValue().flatMap(claim -> claim.evidence(piece.id())).isEmpty();
    }

    private boolean isAddedLast(Evidence piece) {
        return open.model()
                .undoable()
                .getValue()
                .filter(
                        last ->
                                last instanceof Edit.AddEvidence(_, Evidence added)
                                        && added.id().equals(piece.id()))
                .isPresent();
    }

    private static boolean isBlank(Evidence piece) {
        return piece.source().isBlank() && piece.quote().isBlank() && piece.note().isBlank();
    }
}
