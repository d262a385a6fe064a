package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.reading.Edit;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/// The tags of the open claim as chips, and a field for more. Enter or a comma adds what was typed,
/// Backspace in the empty field takes the last one away, and while one types, the tags of the
/// notebook that go on like that are offered.
final class TagField extends FlowPane {

    private Optional<ClaimId> typedFor = Optional.empty();

    private static final double WIDEST_TAG = 200;

    private final OpenClaim open;
    private final ObservableValue<List<String>> tags;
    private final ObjectBinding<List<String>> known;
    private final TextField field = new TextField();
    private final Offers offers = new Offers(this::add);

    TagField(OpenClaim open, Typing typing) {
        this.open = open;
        this.tags = open.part(Claim::tags, List.of());
        ReaderModel model = open.model();
        this.known =
                Bindings.createObjectBinding(
                        () ->
                                model.notebook().getValue().claims().stream()
                                        .flatMap(claim -> claim.tags().stream())
                                        .distinct()
                                        .sorted()
                                        .toList(),
                        model.notebook());
        getStyleClass().add("tag-field");
        field.setId("claim-tags");
        field.getStyleClass().add("tag-input");
        field.setPromptText(Messages.text("claims.tags.prompt"));
        field.setAccessibleText(Messages.text("claims.tags.add"));
        field.editableProperty().bind(open.fixed().map(fixed -> !fixed));
        typing.keys(field);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::comma);
        field.textProperty().subscribe(_ -> typed());
        field.focusedProperty().subscribe(this::focused);
        open.claim().map(now -> now.map(Claim::id)).subscribe(this::goOnWith);
        tags.subscribe(this::show);
    }

    TextField field() {
        return field;
    }

    /// A long tag is cut, so that it does not widen the card.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /// The offers get their looks first: without them they have no height, and they would not ask
    /// for another when they have, because they are not managed.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        offers.applyCss();
        offers.resizeRelocate(
                field.getLayoutX(),
                field.getLayoutY() + field.getHeight() + 2,
                Math.max(field.getWidth(), 160),
                offers.prefHeight(-1));
    }

    private void show(List<String> now) {
        List<Node> children = new ArrayList<>(now.stream().map(this::chip).toList());
        children.add(field);
        children.add(offers);
        // Only the chips change, so that the field keeps the focus.
        int chips = Math.max(0, getChildren().size() - 2);
        if (chips == 0 && getChildren().isEmpty()) {
            getChildren().setAll(children);
        } else {
            getChildren().remove(0, chips);
            getChildren().addAll(0, children.subList(0, now.size()));
        }
    }

    private Node chip(String tag) {
        var label = new Label(tag);
        label.getStyleClass().add("tag-name");
        Button remove =
                Icons.button(
                        Feather.X, Messages.text("claims.tags.remove", tag), () -> remove(tag));
        remove.disableProperty().bind(open.fixed());
        var chip = new HBox(label, remove);
        chip.setMaxWidth(WIDEST_TAG);
        Tooltip.install(chip, new Tooltip(tag));
        chip.setAccessibleRole(AccessibleRole.TEXT);
        chip.setAccessibleText(tag);
        chip.getStyleClass().add("tag");
        return chip;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                add(offers.chosen().orElse(field.getText()));
            }
            case DOWN, UP -> {
                event.consume();
                offers.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            }
            case BACK_SPACE -> {
                if (field.getText().isEmpty() && !tags.getValue().isEmpty()) {
                    event.consume();
                    remove(tags.getValue().getLast());
                }
            }
            default -> {}
        }
    }

    private void typed() {
        String text = field.getText();
        offers.show(text.isBlank() ? List.of() : known.get(), text.strip(), tags.getValue());
        requestLayout();
    }

    private void comma(KeyEvent event) {
        if (event.getCharacter().equals(",")) {
            event.consume();
            add(field.getText());
        }
    }

    private void focused(boolean focused) {
        if (!focused && !field.getText().isBlank()) {
            add(field.getText());
        }
    }

    /// Another claim is open now; a tag half typed belongs to the one before.
    private void goOnWith(Optional<ClaimId> now) {
        String halfTyped = field.getText();
        Optional<Claim> before = typedFor.flatMap(open.model().notebook().getValue()::find);
        typedFor = now;
        field.clear();
        before.filter(_ -> !halfTyped.isBlank())
                .ifPresent(claim -> open.model().edit(withTags(claim, halfTyped)));
    }

    private void add(String text) {
        field.clear();
        open.edit(claim -> withTags(claim, text));
    }

    private static Edit withTags(Claim claim, String text) {
        SequencedSet<String> more = new LinkedHashSet<>(claim.tags());
        Arrays.stream(text.split(",", -1))
                .map(tag -> tag.strip().replaceAll("\\s+", " "))
                .filter(tag -> !tag.isEmpty())
                .forEach(more::add);
        return new Edit.SetTags(claim.id(), List.copyOf(more));
    }

    private void remove(String tag) {
        field.requestFocus();
        open.edit(
                claim ->
                        new Edit.SetTags(
                                claim.id(),
                                claim.tags().stream().filter(old -> !old.equals(tag)).toList()));
    }
}
