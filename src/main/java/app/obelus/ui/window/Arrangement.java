package app.obelus.ui.window;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where the library, the article and the claims stand: side by side where there is room; in a
/// narrow window the article alone, and the others float over it while they are asked for.
final class Arrangement extends StackPane {

    private static final double LIBRARY_FLOATS_BELOW = 900;
    private static final double CLAIMS_FLOAT_BELOW = 760;
    private static final double LIBRARY_WIDTH = 240;
    private static final double LEAST_CLAIMS = 280;
    private static final double MOST_CLAIMS = 560;

    private final Region library;
    private final Region article;
    private final Region claims;
    private final Preferences preferences;
    private final SplitPane split = new SplitPane();
    private final BooleanProperty libraryAsked = new SimpleBooleanProperty();
    private final BooleanProperty claimsAsked = new SimpleBooleanProperty();

    /// Held here because nobody else does, and what it is bound to holds it weakly.
    private final ObservableValue<String> arranged;

    private final ReadOnlyDoubleWrapper claimsWidth;

    Arrangement(Region library, Region article, Region claims, Preferences preferences) {
        this.library = library;
        this.article = article;
        this.claims = claims;
        this.preferences = preferences;
        this.claimsWidth = new ReadOnlyDoubleWrapper(this, "claimsWidth", preferences.panelWidth());
        library.setMinWidth(180);
        library.setMaxWidth(400);
        library.setPrefWidth(LIBRARY_WIDTH);
        article.setMinWidth(320);
        claims.setMinWidth(LEAST_CLAIMS);
        claims.setMaxWidth(MOST_CLAIMS);
        SplitPane.setResizableWithParent(library, false);
        SplitPane.setResizableWithParent(claims, false);
        claims.widthProperty().subscribe(width -> keepWidth(width.doubleValue()));
        this.arranged =
                Bindings.createStringBinding(
                        this::arrangement,
                        widthProperty(),
                        preferences.libraryShown(),
                        preferences.claimsShown(),
                        libraryAsked,
                        claimsAsked);
        arranged.subscribe(_ -> arrange());
    }

    void toggleLibrary() {
        toggle(libraryFloats(), libraryAsked, preferences.libraryShown());
    }

    void toggleClaims() {
        toggle(claimsFloat(), claimsAsked, preferences.claimsShown());
    }

    void showLibrary() {
        (libraryFloats() ? libraryAsked : preferences.libraryShown()).set(true);
    }

    void showClaims() {
        (claimsFloat() ? claimsAsked : preferences.claimsShown()).set(true);
    }

    /// Takes away what floats over the article.
    void putAwayFloating() {
        libraryAsked.set(false);
        claimsAsked.set(false);
    }

    /// The width that the claims have, or had when they were last there.
    ReadOnlyDoubleProperty claimsWidth() {
        return claimsWidth.getReadOnlyProperty();
    }

    private static void toggle(boolean floats, BooleanProperty asked, BooleanProperty shown) {
        BooleanProperty which = floats ? asked : shown;
        which.set(!which.get());
    }

    private boolean libraryFloats() {
        return getWidth() < LIBRARY_FLOATS_BELOW;
    }

    private boolean claimsFloat() {
        return getWidth() < CLAIMS_FLOAT_BELOW;
    }

    private boolean libraryShown() {
        return (libraryFloats() ? libraryAsked : preferences.libraryShown()).get();
    }

    private boolean claimsShown() {
        return (claimsFloat() ? claimsAsked : preferences.claimsShown()).get();
    }

    private String arrangement() {
        return libraryShown() + " " + libraryFloats() + " " + claimsShown() + " " + claimsFloat();
    }

    private void keepWidth(double width) {
        if (width >= LEAST_CLAIMS && split.getItems().contains(claims)) {
            claimsWidth.set(width);
        }
    }

    private void arrange() {
        double panel = claimsWidth.get();
        split.getItems().clear();
        getChildren().setAll(split);
        if (libraryShown() && !libraryFloats()) {
            split.getItems().add(library);
        }
        split.getItems().add(article);
        if (claimsShown() && !claimsFloat()) {
            split.getItems().add(claims);
        }
        if (libraryShown() && libraryFloats()) {
            floating(library, LIBRARY_WIDTH, Pos.CENTER_LEFT);
        }
        if (claimsShown() && claimsFloat()) {
            floating(
                    claims,
                    Math.min(panel, Math.max(LEAST_CLAIMS, getWidth() - 48)),
                    Pos.CENTER_RIGHT);
        }
        divide(panel);
    }

    private void floating(Region part, double width, Pos where) {
        var holder = new StackPane(part);
        holder.getStyleClass().add("floating-panel");
        holder.setMaxWidth(width);
        holder.setMinWidth(width);
        StackPane.setAlignment(holder, where);
        getChildren().add(holder);
    }

    private void divide(double panel) {
        double width = getWidth();
        if (width <= 0 || split.getDividers().isEmpty()) {
            return;
        }
        int divider = 0;
        if (split.getItems().contains(library)) {
            split.setDividerPosition(divider++, LIBRARY_WIDTH / width);
        }
        if (split.getItems().contains(claims)) {
            split.setDividerPosition(divider, (width - panel) / width);
        }
    }
}
