package app.obelus.ui.claims;

import app.obelus.claim.Kind;
import app.obelus.claim.LineStyle;
import app.obelus.claim.Tones;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.Wrapping;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One kind of the codebook: its key, name, letter, line and colours.
final class KindRow extends VBox implements BookList.Row {

    private static final double LEAST_CONTRAST = 4.5;

    private final ObservableValue<Kind> kind;
    private final BookList.Actions<Kind> actions;
    private final BookField name;

    KindRow(
            int number,
            ObservableValue<Kind> kind,
            ObservableValue<Integer> count,
            ObservableValue<Look> look,
            BookList.Actions<Kind> actions) {
        this.kind = kind;
        this.actions = actions;
        this.name =
                new BookField(
                        Messages.text("codebook.name"),
                        kind.map(Kind::name),
                        text -> !text.isBlank(),
                        text -> actions.change(with(text, letter(), line())));
        var letter =
                new BookField(
                        Messages.text("codebook.letter"),
                        kind.map(Kind::letter),
                        KindRow::isLetter,
                        text -> actions.change(with(now().name(), text, line())));
        letter.getStyleClass().add("letter-field");
        getStyleClass().add("book-row");
        name.getStyleClass().add("name-field");
        HBox.setHgrow(name, Priority.ALWAYS);

        var badge = new KindBadge();
        kind.flatMap(it -> look.map(in -> new Shown(it, in)))
                .subscribe(shown -> badge.show(shown.kind(), shown.look()));
        var first =
                new HBox(
                        KeyLabel.of(number),
                        badge,
                        name,
                        letter,
                        lineStyles(),
                        new RowButtons(number, count, actions));
        first.getStyleClass().add("book-line");
        var colours = new FlowPane();
        colours.getStyleClass().add("book-colours");
        for (Look of : Look.values()) {
            colours.getChildren().add(colours(of));
        }
        getChildren().setAll(first, colours, warning());
        RowButtons.moveByKeys(this, actions);
    }

    private record Shown(Kind kind, Look look) {}

    @Override
    public Node view() {
        return this;
    }

    @Override
    public void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private Node lineStyles() {
        var lines = new ComboBox<LineStyle>();
        lines.getItems().setAll(LineStyle.values());
        lines.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(LineStyle line) {
                        return line == null ? "" : nameOf(line);
                    }

                    @Override
                    public LineStyle fromString(String text) {
                        throw new UnsupportedOperationException();
                    }
                });
        lines.getStyleClass().add("line-style");
        lines.setAccessibleText(Messages.text("codebook.line"));
        kind.map(Kind::lineStyle).subscribe(lines::setValue);
        lines.setOnAction(
                _ -> {
                    if (lines.getValue() != null && lines.getValue() != line()) {
                        actions.change(with(now().name(), letter(), lines.getValue()));
                    }
                });
        return lines;
    }

    private Node colours(Look look) {
        ObservableValue<Tones> tones = kind.map(look::tonesOf);
        String paper = Looks.name(look);
        var label = new Label(paper);
        label.getStyleClass().add("field-label");
        var contrast = new Label();
        contrast.getStyleClass().add("contrast");
        contrast.setTooltip(new Tooltip(Messages.text("codebook.contrast.about")));
        contrast.textProperty()
                .bind(
                        tones.map(
                                it ->
                                        Messages.text(
                                                "codebook.contrast",
                                                Paints.contrast(look.ink(), it.tint()))));
        var group =
                new HBox(
                        label,
                        new ColourButton(
                                Messages.text("codebook.tint", paper),
                                tones.map(Tones::tint),
                                colour -> recolour(look, it -> new Tones(colour, it.line()))),
                        new ColourButton(
                                Messages.text("codebook.lineColour", paper),
                                tones.map(Tones::line),
                                colour -> recolour(look, it -> new Tones(it.tint(), colour))),
                        contrast);
        group.getStyleClass().add("look-colours");
        return group;
    }

    private Node warning() {
        ObservableValue<String> hard =
                kind.map(
                        it ->
                                Arrays.stream(Look.values())
                                        .filter(look -> inkContrast(it, look) < LEAST_CONTRAST)
                                        .map(look -> Looks.name(look).toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")));
        var warning = new Label(null, Icons.of(Feather.ALERT_TRIANGLE));
        warning.getStyleClass().add("lost");
        Wrapping.of(warning);
        warning.setMinHeight(USE_PREF_SIZE);
        warning.textProperty().bind(hard.map(looks -> Messages.text("codebook.hard", looks)));
        warning.visibleProperty().bind(hard.map(looks -> !looks.isEmpty()));
        warning.managedProperty().bind(warning.visibleProperty());
        return warning;
    }

    private void recolour(Look look, Function<Tones, Tones> change) {
        Kind old = now();
        Tones changed = change.apply(look.tonesOf(old));
        actions.change(
                new Kind(
                        old.id(),
                        old.name(),
                        old.letter(),
                        old.lineStyle(),
                        look == Look.LIGHT ? changed : old.light(),
                        look == Look.SEPIA ? changed : old.sepia(),
                        look == Look.DARK ? changed : old.dark()));
    }

    private Kind with(String newName, String newLetter, LineStyle newLine) {
        Kind old = now();
        return new Kind(
                old.id(), newName, newLetter, newLine, old.light(), old.sepia(), old.dark());
    }

    private Kind now() {
        return kind.getValue();
    }

    private String letter() {
        return now().letter();
    }

    private LineStyle line() {
        return now().lineStyle();
    }

    private static double inkContrast(Kind kind, Look look) {
        return Paints.contrast(look.ink(), look.tonesOf(kind).tint());
    }

    private static boolean isLetter(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= 2;
    }

    private static String nameOf(LineStyle line) {
        return switch (line) {
            case SOLID -> Messages.text("codebook.line.solid");
            case WAVY -> Messages.text("codebook.line.wavy");
            case DOTTED -> Messages.text("codebook.line.dotted");
            case DASHED -> Messages.text("codebook.line.dashed");
            case DOUBLE -> Messages.text("codebook.line.double");
            case DASH_DOT -> Messages.text("codebook.line.dashDot");
            case THIN -> Messages.text("codebook.line.thin");
        };
    }
}
