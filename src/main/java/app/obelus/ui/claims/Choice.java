package app.obelus.ui.claims;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import java.util.List;
import java.util.function.Consumer;

/// One of several, by buttons side by side. Tab comes to the chosen one, the arrow keys go on from
/// there, Space chooses.
final class Choice extends FlowPane {

    private final ObservableValue<String> chosen;
    private final Consumer<String> choose;

    /// @param chosen the id of what is chosen now; may be none of the options
    /// @param choose is told the id that a button stands for
    Choice(ObservableValue<String> chosen, Consumer<String> choose) {
        this.chosen = chosen;
        this.choose = choose;
        getStyleClass().add("choice");
        chosen.subscribe(_ -> mark());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Replaces the buttons; the user data of each is the id that it stands for.
    void setOptions(List<ToggleButton> options) {
        for (ToggleButton option : options) {
            option.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            option.setOnAction(
                    _ -> {
                        option.requestFocus();
                        choose.accept(id(option));
                        mark();
                    });
        }
        getChildren().setAll(options);
        mark();
    }

    private void mark() {
        boolean any = buttons().stream().anyMatch(button -> id(button).equals(chosen.getValue()));
        for (ToggleButton button : buttons()) {
            boolean isChosen = id(button).equals(chosen.getValue());
            button.setSelected(isChosen);
            button.setFocusTraversable(isChosen || (!any && button.equals(buttons().getFirst())));
        }
    }

    private void press(KeyEvent event) {
        int step =
                switch (event.getCode()) {
                    case LEFT, UP -> -1;
                    case RIGHT, DOWN -> 1;
                    default -> 0;
                };
        List<ToggleButton> buttons = buttons();
        int focused = buttons.stream().map(ToggleButton::isFocused).toList().indexOf(true);
        if (step != 0 && focused >= 0) {
            event.consume();
            buttons.get(Math.floorMod(focused + step, buttons.size())).requestFocus();
        }
    }

    private List<ToggleButton> buttons() {
        return getChildren().stream().map(ToggleButton.class::cast).toList();
    }

    private static String id(ToggleButton button) {
        return (String) button.getUserData();
    }
}
