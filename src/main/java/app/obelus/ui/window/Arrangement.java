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

    /// In narrower windows the three side by side would leave the article a few words a line.
    private static final double LIBRARY_FLOATS_BELOW = 1060;

    private static final double CLAIMS_FLOAT_BELOW = 760;
    private static final double LIBRARY_WIDTH = 240;
    private static final double LEAST_CLAIMS = 280;
    private static final double MOST_CLAIMS = 560;
    private static final double LEAST_LIBRARY = 180;
    private static final double MOST_LIBRARY = 400;
    private static final double LEAST_ARTICLE = 320;

    /// A divider is moved up to a whole pixel, and where it is set by a fraction of the width that
    /// could be the one behind it.
    private static final double SHORT_OF_A_PIXEL = 0.25;

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
    private double libraryWidth = LIBRARY_WIDTH;
    private boolean lent;

    /// The width that the parts were last shared out for; 0 where they are to be shared out anew.
    private double sharedOut;

    /// What the panels got then: less than was asked for where the window has no room.
    private double libraryGot;

    private double claimsGot;

    Arrangement(Region library, Region article, Region claims, Preferences preferences) {
        this.library = library;
        this.article = article;
        this.claims = claims;
        this.preferences = preferences;
        this.claimsWidth = new ReadOnlyDoubleWrapper(this, "claimsWidth", preferences.panelWidth());
        library.setMinWidth(LEAST_LIBRARY);
        library.setMaxWidth(MOST_LIBRARY);
        library.setPrefWidth(LIBRARY_WIDTH);
        article.setMinWidth(LEAST_ARTICLE);
        claims.setMinWidth(LEAST_CLAIMS);
        claims.setMaxWidth(MOST_CLAIMS);
        SplitPane.setResizableWithParent(library, false);
        SplitPane.setResizableWithParent(claims, false);
        this.arranged =
                Bindings.createStringBinding(
                        this::arrangement,
                        widthProperty(),
                        preferences.libraryShown(),
                        preferences.claimsShown(),
                        libraryAsked,
                        claimsAsked);
        arranged.subscribe(_ -> arrange());
        libraryAsked.subscribe(asked -> putAwayIf(asked, claimsAsked));
        claimsAsked.subscribe(asked -> putAwayIf(asked, libraryAsked));
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

    /// Gives the article away, to be shown elsewhere until [#takeBack].
    void lend() {
        lent = true;
        split.getItems().clear();
        getChildren().clear();
    }

    void takeBack() {
        lent = false;
        arrange();
    }

    /// The width that the claims were given; they may have less while the window has no room.
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

    /// Two panels over the article would leave nothing of it.
    private static void putAwayIf(boolean otherAsked, BooleanProperty asked) {
        if (otherAsked) {
            asked.set(false);
        }
    }

    private void arrange() {
        if (lent) {
            return;
        }
        if (!libraryFloats()) {
            libraryAsked.set(false);
        }
        if (!claimsFloat()) {
            claimsAsked.set(false);
        }
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
                    Math.min(claimsWidth.get(), Math.max(LEAST_CLAIMS, getWidth() - 48)),
                    Pos.CENTER_RIGHT);
        }
        sharedOut = 0;
        requestLayout();
    }

    private void floating(Region part, double width, Pos where) {
        var holder = new StackPane(part);
        holder.getStyleClass().add("floating-panel");
        holder.setMaxWidth(width);
        holder.setMinWidth(width);
        StackPane.setAlignment(holder, where);
        getChildren().add(holder);
    }

    /// Gives the panels the widths that they were given by hand, as far as there is room, whenever
    /// the window has another width; what differs from these at any other time is by hand.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        split.layout();
        if (sharedOut == getWidth()) {
            keepWidths();
            return;
        }
        sharedOut = getWidth();
        shareOut();
        split.layout();
        libraryGot = library.getWidth();
        claimsGot = claims.getWidth();
    }

    private void keepWidths() {
        if (split.getItems().contains(library) && library.getWidth() != libraryGot) {
            libraryWidth = library.getWidth();
            libraryGot = libraryWidth;
        }
        if (split.getItems().contains(claims) && claims.getWidth() != claimsGot) {
            claimsGot = claims.getWidth();
            claimsWidth.set(claimsGot);
        }
    }

    private void shareOut() {
        double width = getWidth();
        double divider =
                split.lookupAll(".split-pane-divider").stream()
                        .mapToDouble(node -> node.prefWidth(-1))
                        .max()
                        .orElse(0);
        double room = width - LEAST_ARTICLE - divider * split.getDividers().size();
        int next = 0;
        if (split.getItems().contains(library)) {
            double wanted = Math.min(libraryWidth, room - leastClaims());
            double got = Math.max(LEAST_LIBRARY, wanted);
            split.setDividerPosition(next++, (got + divider / 2 - SHORT_OF_A_PIXEL) / width);
            room -= got;
        }
        if (split.getItems().contains(claims)) {
            double got = Math.max(LEAST_CLAIMS, Math.min(claimsWidth.get(), room));
            split.setDividerPosition(next, (width - got - divider / 2 - SHORT_OF_A_PIXEL) / width);
        }
    }

    private double leastClaims() {
        return split.getItems().contains(claims) ? LEAST_CLAIMS : 0;
    }
}
