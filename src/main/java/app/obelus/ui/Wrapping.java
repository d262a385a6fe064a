package app.obelus.ui;

import app.obelus.text.ComplexScripts;

import javafx.scene.control.Labeled;

/// Lines for labels that show what people wrote.
public final class Wrapping {

    private Wrapping() {}

    /// Wraps a label's text, unless it is in scripts that JavaFX must not be left to wrap, which
    /// are shown on one line: see [ComplexScripts].
    public static void of(Labeled label) {
        label.wrapTextProperty()
                .bind(label.textProperty().map(text -> !ComplexScripts.areIn(text)).orElse(true));
    }
}
