package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.reading.Place;
import app.obelus.text.Edition;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One claim in the panel. The stripe at its left has the line colour of its kind.
final class ClaimCard extends Region {

    /// All that a card shows.
    ///
    /// @param judgedOn the older edition that the verdict was given on; nothing where it was not
    /// @param due whether it is due again
    /// @param page of the source that its words stand on; nothing where that has none
    record Content(
            Claim claim,
            Optional<Edition> judgedOn,
            boolean due,
            List<Place> places,
            OptionalInt page,
            Codebook book,
            Look look) {}

    private static final double STRIPE = 3;
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass ASIDE = PseudoClass.getPseudoClass("aside");

    private final Region stripe = new Region();
    private final CardHead head = new CardHead();
    private final VBox body = new VBox(head);
    private final boolean open;
    private Optional<Content> content = Optional.empty();
    private int index;

    private ClaimCard(boolean open) {
        this.open = open;
        getStyleClass().add("claim-card");
        stripe.getStyleClass().add("stripe");
        stripe.setMouseTransparent(true);
        body.getStyleClass().add("card-body");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        pseudoClassStateChanged(OPEN, open);
        getChildren().setAll(body, stripe);
    }

    /// A card that shows the head of a claim.
    static ClaimCard closed() {
        return new ClaimCard(false);
    }

    /// A card that shows a claim and its editor.
    ///
    /// @param actions buttons at the end of the head
    static ClaimCard open(Node editor, Node... actions) {
        var card = new ClaimCard(true);
        card.head.add(actions);
        card.body.getChildren().add(editor);
        return card;
    }

    /// @param aside whether it is here only because it is selected, though the filter leaves it out
    void show(int newIndex, Content now, boolean aside) {
        index = newIndex;
        pseudoClassStateChanged(ASIDE, aside);
        if (content.filter(now::equals).isPresent()) {
            return;
        }
        content = Optional.of(now);
        Claim claim = now.claim();
        head.show(now, open);
        stripe.setBackground(
                now.book()
                        .kind(claim.kind())
                        .map(kind -> stripeOf(kind, now.look()))
                        .orElse(Background.EMPTY));
        String heading =
                Messages.text(
                        "claims.card",
                        now.book().kindName(claim.kind()),
                        now.book().verdictName(claim.verdict()),
                        claim.quote());
        setAccessibleText(
                claim.wording().isBlank()
                        ? heading
                        : heading + ". " + Messages.text("claims.inOwnWords", claim.wording()));
        requestLayout();
    }

    Optional<ClaimId> claim() {
        return content.map(it -> it.claim().id());
    }

    Node head() {
        return head;
    }

    int index() {
        return index;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case INDEX -> index;
            case SELECTED -> open;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner =
                width < 0 ? width : width - STRIPE - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(body.prefHeight(inner)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        stripe.resizeRelocate(left, top, STRIPE, height);
        body.resizeRelocate(left + STRIPE, top, width - STRIPE, height);
    }

    private static Background stripeOf(Kind kind, Look look) {
        return new Background(
                new BackgroundFill(
                        Color.web(look.tonesOf(kind).line()),
                        new CornerRadii(5, 0, 0, 5, false),
                        null));
    }
}
