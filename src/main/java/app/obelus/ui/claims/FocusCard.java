package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.text.TextRange;
import app.obelus.ui.Background;
import app.obelus.ui.Keymap;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.PageWords;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Times;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The selected claim alone, with all its fields: one card for who goes through many.
public final class FocusCard extends VBox {

    private static final int LONGEST_QUOTE = 2000;

    private final ReaderModel model;
    private final ObjectBinding<Shown> shown;
    private final HardText quote = new HardText();
    private final QuoteText wording = new QuoteText("own-words");
    private final VerdictChip verdict = new VerdictChip();
    private final KindBadge badge = new KindBadge();
    private final Label kind = new Label();
    private final Label judgedOn = new Label();
    private final Label page = new Label();
    private final Label pinned =
            new Label(Messages.text("review.pinned"), Icons.of(Feather.BOOKMARK));
    private final ClaimEditor editor;
    private final ScrollPane scroll = new ScrollPane();
    private Runnable onDone = () -> {};
    private Runnable onHistory = () -> {};
    private Runnable onCompare = () -> {};
    private Consumer<URI> onBrowse = _ -> {};
    private Supplier<Optional<TextRange>> selection = Optional::empty;

    /// What the head of the card is made of.
    private record Shown(Optional<Claim> claim, OptionalInt page, Codebook book, Look look) {}

    /// @param look the paper, whose colours the kinds and verdicts are shown in
    /// @param keys are named on the buttons that they press
    public FocusCard(ReaderModel model, ObservableValue<Look> look, ObservableValue<Keymap> keys) {
        this.model = model;
        var open = new OpenClaim(model);
        var typing = new Typing(open);
        typing.setOnDone(() -> onDone.run());
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
        this.shown =
                Bindings.createObjectBinding(
                        () ->
                                new Shown(
                                        open.claim().getValue(),
                                        PageWords.page(model, open.claim().getValue()),
                                        model.codebook().get(),
                                        look.getValue()),
                        open.claim(),
                        model.places(),
                        model.codebook(),
                        look);
        getStyleClass().addAll("claims-panel", "focus-card");
        setId("focus-card");
        kind.getStyleClass().add("card-kind");
        judgedOn.getStyleClass().add("card-kind");
        pinned.getStyleClass().add("card-kind");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        page.setId("focus-page");
        page.getStyleClass().add("card-kind");
        var row = new HBox(verdict, judgedOn, badge, kind, page, space, pinned);
        row.getStyleClass().add("card-row");
        var body = new VBox(row, quote, wording, editor);
        body.getStyleClass().add("focus-card-body");
        scroll.setContent(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("focus-card-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
        shown.subscribe(this::show);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(_ -> Background.later(this::revealFocus));
    }

    /// @param done takes the focus from a field back to the card, as Esc asks for
    public void setOnDone(Runnable done) {
        this.onDone = done;
    }

    /// @param history shows what the claim was before
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

    public void focusNote() {
        editor.focusNote();
    }

    public void focusTags() {
        editor.focusTags();
    }

    public void focusWording() {
        editor.focusWording();
    }

    public void focusSpeaker() {
        editor.focusSpeaker();
    }

    /// Adds a piece of evidence with the address or the words that were copied last, and takes the
    /// focus to what it does for the claim; a blank one, with the focus in its source, where
    /// nothing was copied.
    public void newEvidence() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied == null || copied.isBlank() || copied.length() > LONGEST_QUOTE) {
            editor.newEvidence();
        } else {
            editor.newEvidence(copied.strip());
        }
    }

    private void show(Shown now) {
        Claim claim = now.claim().orElse(null);
        if (claim == null) {
            return;
        }
        quote.show(claim.quote().isBlank() ? Messages.text("claims.noWords") : claim.quote());
        boolean own = !claim.wording().isBlank();
        visible(wording, own);
        wording.show(Messages.text("claims.inOwnWords", claim.wording()), 4);
        verdict.show(claim.verdict(), now.book(), now.look());
        badge.show(claim.kind(), now.book(), now.look());
        kind.setText(now.book().kindName(claim.kind()));
        page.setText(PageWords.of(now.page()));
        visible(page, now.page().isPresent());
        visible(pinned, claim.pinned());
        Optional<String> day =
                model.article()
                        .get()
                        .flatMap(article -> claim.judgedBefore(article.editions()))
                        .map(
                                edition ->
                                        Messages.text(
                                                "claims.judgedOn", Times.day(edition.captured())));
        judgedOn.setText(day.orElse(""));
        visible(judgedOn, day.isPresent());
        if (Focus.within(editor).isEmpty()) {
            scroll.setVvalue(0);
        }
    }

    /// Brings the field that has the focus into sight.
    private void revealFocus() {
        Optional<Node> owner = Focus.within(editor);
        if (owner.isEmpty() || isPressed()) {
            return;
        }
        layout();
        Node content = scroll.getContent();
        Bounds field =
                content.sceneToLocal(owner.get().localToScene(owner.get().getLayoutBounds()));
        double height = scroll.getViewportBounds().getHeight();
        double most = content.getLayoutBounds().getHeight() - height;
        double top = scroll.getVvalue() * most;
        if (most > 0 && (field.getMinY() < top || field.getMaxY() > top + height)) {
            double to = field.getMinY() < top ? field.getMinY() : field.getMaxY() - height;
            scroll.setVvalue(Math.clamp(to / most, 0, 1));
        }
    }

    private static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
