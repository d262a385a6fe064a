package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Need;
import app.obelus.text.TextRange;
import app.obelus.ui.Background;
import app.obelus.ui.Keymap;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.PageWords;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Selection;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The side panel: a card for each claim, in order of place, of which the selected one is open.
public final class ClaimsPanel extends VBox {

    private final ReaderModel model;
    private final ObservableValue<Look> look;
    private final FilterBar filters;
    private final ClaimEditor editor;
    private final CardFlow cards;
    private final ObjectBinding<Listing> listing;
    private final ObservableValue<String> count;
    private Runnable onLeave = () -> {};
    private Runnable onHistory = () -> {};
    private Runnable onCompare = () -> {};
    private Consumer<URI> onBrowse = _ -> {};
    private Supplier<Optional<TextRange>> selection = Optional::empty;

    /// @param look the paper, whose colours the kinds and verdicts are shown in
    /// @param keys of which those of [CardAction] work here
    public ClaimsPanel(
            ReaderModel model, ObservableValue<Look> look, ObservableValue<Keymap> keys) {
        this.model = model;
        this.look = look;
        var open = new OpenClaim(model);
        var typing = new Typing(open);
        this.filters = new FilterBar(model, this::focusList);
        this.editor =
                new ClaimEditor(
                        open,
                        typing,
                        look,
                        keys,
                        () -> selection.get(),
                        address -> onBrowse.accept(address),
                        () -> onHistory.run(),
                        () -> onCompare.run());
        this.cards =
                new CardFlow(
                        ClaimCard.open(editor, new PinButton(open), removing(open, keys)),
                        this::content,
                        model.selection()::goTo);
        this.listing =
                Bindings.createObjectBinding(
                        this::listed,
                        model.notebook(),
                        model.filter(),
                        model.selection().current());
        this.count = listing.map(this::count);
        new CardKeys(cards, open, editor, keys, () -> onHistory.run(), () -> onLeave.run());
        typing.setOnDone(this::focusCard);

        setId("claims-panel");
        getStyleClass().add("claims-panel");
        setMinWidth(280);
        setPrefWidth(360);
        setMaxWidth(560);
        var body = new StackPane(cards, new EmptyState(model, listing));
        setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(readOnlyNotice(), filters, body, new OnlyOpenNotice(model, listing));

        listing.subscribe(cards::show);
        look.subscribe(_ -> cards.requestLayout());
        model.codebook().subscribe(_ -> cards.requestLayout());
        model.places().subscribe(_ -> cards.requestLayout());
        cards.setAccessibleText(Messages.text("claims.title"));
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .flatMap(ClaimsPanel::caretOf)
                .subscribe(_ -> Background.later(this::revealCaret));
    }

    /// @param leave takes the focus to the article, as Esc on a card asks for
    public void setOnLeave(Runnable leave) {
        this.onLeave = leave;
    }

    /// @param history shows what the selected claim was before
    public void setOnHistory(Runnable history) {
        this.onHistory = history;
    }

    /// @param compare shows the article's editions side by side
    public void setOnCompare(Runnable compare) {
        this.onCompare = compare;
    }

    /// @param browser shows a page of the web; gets none but http and https addresses
    public void setOnBrowse(Consumer<URI> browser) {
        this.onBrowse = browser;
    }

    /// @param selected tells what is selected in the article now, to put a lost place there
    public void setSelection(Supplier<Optional<TextRange>> selected) {
        this.selection = selected;
    }

    /// How many claims there are; where some are filtered, how many of how many.
    public ObservableValue<String> count() {
        return count;
    }

    /// Takes the focus to the cards; the first one is selected where none is.
    public void focusList() {
        cards.requestFocus();
        if (model.selection().claim().isEmpty()) {
            listing.get().claims().stream()
                    .findFirst()
                    .map(Claim::id)
                    .ifPresent(model.selection()::goTo);
        }
    }

    /// Takes the focus to the card of the selected claim.
    public void focusCard() {
        cards.requestFocus();
        cards.revealSelected();
    }

    /// Takes the focus to the note of the selected claim.
    public void focusNote() {
        withCard(editor::focusNote);
    }

    /// Takes the focus to the tags of the selected claim.
    public void focusTags() {
        withCard(editor::focusTags);
    }

    /// Takes the focus to the reader's own wording of the selected claim.
    public void focusWording() {
        withCard(editor::focusWording);
    }

    /// Takes the focus to the speaker of the selected claim.
    public void focusSpeaker() {
        withCard(editor::focusSpeaker);
    }

    /// Takes the focus to the first piece of evidence of the selected claim that names no source.
    public void focusMissingSource() {
        withCard(editor::focusMissingSource);
    }

    /// Takes the focus to the words that filter the cards.
    public void focusFilter() {
        filters.focusWords();
    }

    /// Adds a blank piece of evidence to the selected claim and takes the focus to its source.
    public void newEvidence() {
        withCard(editor::newEvidence);
    }

    private void withCard(Runnable action) {
        if (model.selection().claim().isPresent()) {
            cards.layout();
            action.run();
        }
    }

    private Node removing(OpenClaim open, ObservableValue<Keymap> keys) {
        Button remove =
                Icons.button(
                        Feather.TRASH_2,
                        Messages.text("claims.remove"),
                        () -> {
                            cards.requestFocus();
                            open.remove();
                        });
        remove.setId("claim-remove");
        keys.map(now -> now.named(Messages.text("claims.remove"), CardAction.REMOVE))
                .subscribe(
                        name -> {
                            remove.setAccessibleText(name);
                            remove.getTooltip().setText(name);
                        });
        remove.disableProperty().bind(open.fixed());
        return remove;
    }

    private String count(Listing now) {
        return model.filter().get().isNone()
                ? Messages.text("claims.count", now.all())
                : Messages.text("claims.count.filtered", now.matching(), now.all());
    }

    private Node readOnlyNotice() {
        var notice = new Label(Messages.text("claims.readOnly"));
        notice.setId("claims-read-only");
        notice.getStyleClass().add("notice");
        notice.setWrapText(true);
        notice.visibleProperty().bind(model.readOnly().map(Optional::isPresent));
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private Listing listed() {
        ClaimFilter filter = model.filter().get();
        Optional<ClaimId> selected =
                model.selection().current().get().map(Selection.Selected::claim);
        return Listing.of(model.notebook().getValue(), filter, model.judging().needs(), selected);
    }

    private ClaimCard.Content content(Claim claim) {
        return new ClaimCard.Content(
                claim,
                model.article().get().flatMap(article -> claim.judgedBefore(article.editions())),
                model.judging().needs().has(claim, Need.CHECKING),
                model.places().get().of(claim.id()),
                PageWords.page(model, Optional.of(claim)),
                model.codebook().get(),
                look.getValue());
    }

    private static ObservableValue<?> caretOf(Node owner) {
        return owner instanceof TextInputControl field
                ? field.caretPositionProperty()
                : owner.focusedProperty();
    }

    /// Brings what has the focus into sight, of a field of several lines the caret, which cannot be
    /// asked for before the field is laid out with what was typed; and around it the whole piece of
    /// evidence, as far as it fits. Nothing moves from under a pressed mouse.
    private void revealCaret() {
        if (!isPressed()) {
            cards.layout();
            editor.focusedEvidence()
                    .ifPresent(piece -> cards.reveal(piece, piece.getLayoutBounds()));
            Focus.within(editor)
                    .ifPresent(
                            owner ->
                                    cards.reveal(
                                            owner,
                                            owner instanceof GrowingArea area
                                                    ? area.caret()
                                                    : owner.getLayoutBounds()));
        }
    }
}
