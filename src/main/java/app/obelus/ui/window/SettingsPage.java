package app.obelus.ui.window;

import app.obelus.page.Typography;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.StringConverter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// What can be set, applied at once. To be made once for a window.
final class SettingsPage extends VBox {

    /// The name by which JavaFX knows the system's sans.
    private static final String SYSTEM = "System";

    /// How high a line of most fonts is by itself, in sizes.
    private static final double NATURAL_LINE_HEIGHT = 1.17;

    private final Preferences preferences;
    private final List<ToggleButton> looks = new ArrayList<>();

    /// @param kinds where kinds and verdicts are changed
    /// @param close puts the page away
    SettingsPage(Preferences preferences, Node kinds, Runnable close) {
        this.preferences = preferences;
        setId("settings-page");
        getStyleClass().add("page");
        VBox sections =
                new VBox(
                        section(Messages.text("settings.reading"), reading()),
                        section(Messages.text("settings.you"), you()),
                        section(Messages.text("settings.kinds"), kinds),
                        section(
                                Messages.text("settings.keys"),
                                new KeySettings(preferences.keymap())));
        sections.getStyleClass().add("settings-sections");
        Node body = Pages.scrolling(sections);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(Pages.header(Messages.text("settings.title"), close), body);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> keyPressed(event, close));
    }

    /// Gives the look that is chosen the focus.
    void takeFocus() {
        looks.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    private static void keyPressed(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
        }
    }

    // ---- reading

    private Node reading() {
        VBox rows =
                new VBox(
                        row(Messages.text("settings.look"), look()),
                        row(Messages.text("settings.font"), family()),
                        row(Messages.text("settings.size"), size()),
                        row(Messages.text("settings.lineHeight"), lineHeight()),
                        row(Messages.text("settings.measure"), measure()),
                        sample(),
                        paragraphNumbers(),
                        lessMotion());
        rows.getStyleClass().add("settings-rows");
        return rows;
    }

    private Node look() {
        ToggleGroup group = new ToggleGroup();
        looks.add(choice(group, Messages.text("settings.look.system"), Optional.empty()));
        for (Look look : Look.values()) {
            looks.add(choice(group, name(look), Optional.of(look)));
        }
        HBox choices = new HBox();
        choices.setId("settings-look");
        choices.getStyleClass().add("settings-choices");
        choices.getChildren().setAll(looks);
        return choices;
    }

    private ToggleButton choice(ToggleGroup group, String name, Optional<Look> look) {
        ToggleButton choice = new ToggleButton(name);
        choice.setToggleGroup(group);
        preferences.look().subscribe(now -> choice.setSelected(now.equals(look)));
        choice.setOnAction(
                _ -> {
                    choice.setSelected(true);
                    preferences.look().set(look);
                });
        return choice;
    }

    private static String name(Look look) {
        return switch (look) {
            case LIGHT -> Messages.text("settings.look.light");
            case SEPIA -> Messages.text("settings.look.sepia");
            case DARK -> Messages.text("settings.look.dark");
        };
    }

    private Node family() {
        ComboBox<String> families = new ComboBox<>();
        families.setId("settings-font");
        families.getItems().setAll(families());
        families.setConverter(shownAs(SettingsPage::familyName));
        bind(families.valueProperty(), Typography::family, Typography::withFamily);
        return families;
    }

    private List<String> families() {
        List<String> families = new ArrayList<>(List.of(Preferences.USUAL.family()));
        Typography.SERIFS.stream().filter(Font.getFamilies()::contains).forEach(families::add);
        families.add(SYSTEM);
        String chosen = preferences.typography().get().family();
        if (!families.contains(chosen)) {
            families.add(chosen);
        }
        return families;
    }

    private static String familyName(String family) {
        if (family.equals(Preferences.USUAL.family())) {
            return Messages.text("settings.font.usual");
        }
        return family.equals(SYSTEM) ? Messages.text("settings.font.system") : family;
    }

    private Node size() {
        var sizes =
                new DoubleSpinnerValueFactory(
                        Preferences.LEAST_SIZE, Preferences.MOST_SIZE, Preferences.USUAL.size(), 1);
        sizes.setConverter(shownAs(size -> Messages.text("settings.size.value", size)));
        bind(sizes.valueProperty(), Typography::size, Typography::withSize);
        return stepper("settings-size", sizes);
    }

    private Node lineHeight() {
        var heights =
                new DoubleSpinnerValueFactory(
                        Preferences.LEAST_LINE_HEIGHT,
                        Preferences.MOST_LINE_HEIGHT,
                        Preferences.USUAL.lineHeight(),
                        0.05);
        heights.setConverter(shownAs(height -> Messages.text("settings.lineHeight.value", height)));
        bind(heights.valueProperty(), Typography::lineHeight, Typography::withLineHeight);
        return stepper("settings-line-height", heights);
    }

    private Node measure() {
        var measures =
                new IntegerSpinnerValueFactory(
                        Preferences.LEAST_MEASURE,
                        Preferences.MOST_MEASURE,
                        Preferences.USUAL.measure(),
                        1);
        measures.setConverter(shownAs(count -> Messages.text("settings.measure.value", count)));
        bind(measures.valueProperty(), Typography::measure, Typography::withMeasure);
        return stepper("settings-measure", measures);
    }

    private Node sample() {
        Text words = new Text(Messages.text("settings.sample"));
        words.getStyleClass().add("settings-sample-words");
        TextFlow sample = new TextFlow(words);
        sample.setId("settings-sample");
        preferences
                .typography()
                .subscribe(
                        now -> {
                            double more = now.lineHeight() - NATURAL_LINE_HEIGHT;
                            words.setFont(Font.font(installed(now.family()), now.size()));
                            sample.setLineSpacing(now.size() * Math.max(0, more));
                        });
        return sample;
    }

    private static String installed(String family) {
        return family.isEmpty()
                ? Typography.SERIFS.stream()
                        .filter(Font.getFamilies()::contains)
                        .findFirst()
                        .orElse("Serif")
                : family;
    }

    private Node paragraphNumbers() {
        CheckBox numbers = new CheckBox(Messages.text("settings.paragraphNumbers"));
        numbers.setId("settings-paragraph-numbers");
        numbers.selectedProperty().bindBidirectional(preferences.paragraphNumbers());
        return numbers;
    }

    private Node lessMotion() {
        CheckBox less = new CheckBox(Messages.text("settings.lessMotion"));
        less.setId("settings-less-motion");
        less.selectedProperty().bindBidirectional(preferences.lessMotion());
        return less;
    }

    // ---- you

    private Node you() {
        TextField name = new TextField();
        name.setId("settings-reader");
        name.textProperty().bindBidirectional(preferences.reader());
        Label why = new Label(Messages.text("settings.reader.why"));
        why.setWrapText(true);
        why.getStyleClass().add("settings-note");
        VBox rows = new VBox(row(Messages.text("settings.reader"), name), why);
        rows.getStyleClass().add("settings-rows");
        return rows;
    }

    // ---- within

    /// Keeps a control and one part of the typography the same, both ways.
    private <T> void bind(
            Property<T> control,
            Function<Typography, T> part,
            BiFunction<Typography, T, Typography> with) {
        ObjectProperty<Typography> typography = preferences.typography();
        typography.subscribe(now -> control.setValue(part.apply(now)));
        control.subscribe(value -> typography.set(with.apply(typography.get(), value)));
    }

    private static <T> Spinner<T> stepper(String id, SpinnerValueFactory<T> values) {
        Spinner<T> stepper = new Spinner<>(values);
        stepper.setId(id);
        stepper.getStyleClass().add(Spinner.STYLE_CLASS_SPLIT_ARROWS_HORIZONTAL);
        return stepper;
    }

    private static <T> StringConverter<T> shownAs(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return words.apply(value);
            }

            @Override
            public T fromString(String shown) {
                throw new UnsupportedOperationException("nobody types " + shown);
            }
        };
    }

    private static Node section(String name, Node content) {
        VBox section = new VBox(Pages.heading(name), content);
        section.getStyleClass().add("settings-section");
        return section;
    }

    private static Node row(String name, Node control) {
        Label label = new Label(name);
        label.setLabelFor(control);
        label.getStyleClass().add("settings-label");
        FlowPane row = new FlowPane(label, control);
        row.getStyleClass().add("settings-row");
        return row;
    }
}
