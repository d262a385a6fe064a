package app.obelus.ui.claims;

import app.obelus.claim.Evidence;
import app.obelus.claim.Stance;
import app.obelus.ui.FilterPart;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One piece of evidence: what it does for the claim, where it is from, what it says, and the
/// reader's words about it.
///
/// What is done with the source stands beside it, and Tab comes to it behind all that is written:
/// from the source it goes to the quote.
final class EvidenceRow extends GridPane {

    /// What a row shows that has no piece.
    static final Evidence NONE = Evidence.blank("", Instant.EPOCH);

    /// What a row does to the piece that it shows.
    interface Actions {
        /// Takes the piece as it is after a key.
        void type(Evidence changed);

        /// Takes the piece as it is after one choice.
        void set(Evidence changed);

        void remove(Evidence piece);

        /// Shows its source.
        void browse(URI address);
    }

    private final OpenClaim open;
    private final Typing typing;
    private final ObservableValue<Evidence> piece;
    private final Actions actions;
    private final TextField source = new TextField();
    private final Choice stances;

    /// @param piece the one shown; [#NONE] while there is none
    EvidenceRow(OpenClaim open, Typing typing, ObservableValue<Evidence> piece, Actions actions) {
        this.open = open;
        this.typing = typing;
        this.piece = piece;
        this.actions = actions;
        getStyleClass().add("evidence");

        var between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        var removing =
                Icons.button(
                        Feather.TRASH_2,
                        Messages.text("claims.evidence.remove"),
                        () -> actions.remove(piece.getValue()));
        removing.disableProperty().bind(open.fixed());
        this.stances = stances();
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        var first = new HBox(stances, between, removing);
        first.getStyleClass().add("evidence-head");

        var copy =
                Icons.button(
                        Feather.COPY, Messages.text("claims.evidence.copy"), this::copyAddress);
        copy.visibleProperty().bind(piece.map(it -> isAddress(it.source())));
        copy.managedProperty().bind(copy.visibleProperty());
        copy.getStyleClass().add("evidence-copy");
        var browse =
                Icons.button(
                        Feather.EXTERNAL_LINK,
                        Messages.text("claims.evidence.browse"),
                        () -> WebAddress.of(piece.getValue().source()).ifPresent(actions::browse));
        browse.visibleProperty().bind(piece.map(it -> WebAddress.of(it.source()).isPresent()));
        browse.managedProperty().bind(browse.visibleProperty());
        browse.getStyleClass().add("evidence-browse");
        var buttons = new HBox(browse, copy);
        buttons.visibleProperty().bind(copy.visibleProperty().or(browse.visibleProperty()));
        buttons.managedProperty().bind(buttons.visibleProperty());
        buttons.getStyleClass().add("evidence-source-buttons");
        source.getStyleClass().add("evidence-source");

        var quote = new GrowingArea(1);
        quote.getStyleClass().addAll("evidence-quote", "quote");
        var note = new GrowingArea(1);
        note.getStyleClass().add("evidence-note");

        tie(source, "claims.evidence.source", Evidence::source, Evidence::withSource);
        tie(quote, "claims.evidence.quote", Evidence::quote, Evidence::withQuote);
        tie(note, "claims.evidence.note", Evidence::note, Evidence::withNote);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(fields);
        add(first, 0, 0, 2, 1);
        add(source, 0, 1);
        add(quote, 0, 2, 2, 1);
        add(note, 0, 3, 2, 1);
        add(buttons, 1, 1);
    }

    /// Ready to be told what the piece does for the claim.
    void focusStance() {
        applyCss();
        stances.getChildren().stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// Ready for the next key, even where the row is so new that it was never on the screen.
    void focusSource() {
        applyCss();
        source.requestFocus();
    }

    private Choice stances() {
        var choice =
                new Choice(
                        piece.map(it -> it.stance().name()),
                        name -> actions.set(piece.getValue().withStance(Stance.valueOf(name))));
        choice.setOptions(Arrays.stream(Stance.values()).map(EvidenceRow::button).toList());
        choice.disableProperty().bind(open.fixed());
        choice.setAccessibleText(Messages.text("claims.stance"));
        return choice;
    }

    /// What it does for the claim, by a sign, where nobody writes.
    private void typed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()
                || open.fixed().getValue()) {
            return;
        }
        Optional<Stance> stance =
                switch (event.getCharacter()) {
                    case "+" -> Optional.of(Stance.SUPPORTS);
                    case "-" -> Optional.of(Stance.REFUTES);
                    case "?" -> Optional.of(Stance.UNCLEAR);
                    default -> Optional.empty();
                };
        if (stance.isPresent()) {
            actions.set(piece.getValue().withStance(stance.get()));
            focusStance();
            event.consume();
        }
    }

    private static ToggleButton button(Stance stance) {
        var button = new ToggleButton(FilterPart.stance(stance));
        button.setUserData(stance.name());
        button.getStyleClass().addAll("choice-button", "stance");
        return button;
    }

    private void tie(
            TextInputControl field,
            String name,
            Function<Evidence, String> text,
            BiFunction<Evidence, String, Evidence> typed) {
        field.setPromptText(Messages.text(name));
        field.setAccessibleText(Messages.text(name));
        typing.tie(field, piece.map(text), now -> actions.type(typed.apply(piece.getValue(), now)));
    }

    private void copyAddress() {
        var content = new ClipboardContent();
        content.putString(piece.getValue().source().strip());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static boolean isAddress(String source) {
        String start = source.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }
}
