package app.obelus.ui.claims;

import app.obelus.claim.Kind;
import app.obelus.claim.LineStyle;
import app.obelus.claim.Tones;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.Paints;
import app.obelus.ui.Wrapping;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;

import org.kordamp.ikonli.feather.Feather;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One kind of the codebook: its key, name, letter, line and colours.
final class KindRow extends BookRow<Kind> {

    private static final double LEAST_CONTRAST = 4.5;

    KindRow(
            int number,
            ObservableValue<Kind> kind,
            ObservableValue<Integer> count,
            ObservableValue<Look> look,
            BookList.Actions<Kind> actions) {
        super(kind, actions, Kind::name, Kind::withName);
        var badge = new KindBadge();
        kind.flatMap(it -> look.map(in -> new Shown(it, in)))
                .subscribe(shown -> badge.show(shown.kind(), shown.look()));
        Node letter = sign("codebook.letter", Kind::letter, KindRow::isLetter, Kind::withLetter);
        getChildren()
                .setAll(
                        line(number, count, List.of(badge, name(), letter, lineStyles())),
                        looks(this::colours),
                        warning());
    }

    private record Shown(Kind kind, Look look) {}

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
        entry().map(Kind::lineStyle).subscribe(lines::setValue);
        lines.setOnAction(
                _ -> {
                    if (lines.getValue() != null) {
                        change(now().withLineStyle(lines.getValue()));
                    }
                });
        return lines;
    }

    private List<Node> colours(Look look) {
        ObservableValue<Tones> tones = entry().map(look::tonesOf);
        String paper = Looks.name(look);
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
        return List.of(
                new ColourButton(
                        Messages.text("codebook.tint", paper),
                        tones.map(Tones::tint),
                        colour -> recolour(look, it -> new Tones(colour, it.line()))),
                new ColourButton(
                        Messages.text("codebook.lineColour", paper),
                        tones.map(Tones::line),
                        colour -> recolour(look, it -> new Tones(it.tint(), colour))),
                contrast);
    }

    private Node warning() {
        ObservableValue<String> hard =
                entry().map(
                                it ->
                                        Arrays.stream(Look.values())
                                                .filter(
                                                        look ->
                                                                inkContrast(it, look)
                                                                        < LEAST_CONTRAST)
                                                .map(
                                                        look ->
                                                                Looks.name(look)
                                                                        .toLowerCase(Locale.ROOT))
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
        change(
                new Kind(
                        old.id(),
                        old.name(),
                        old.letter(),
                        old.lineStyle(),
                        look == Look.LIGHT ? changed : old.light(),
                        look == Look.SEPIA ? changed : old.sepia(),
                        look == Look.DARK ? changed : old.dark()));
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
