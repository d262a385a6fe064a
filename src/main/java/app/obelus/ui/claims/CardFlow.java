package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Cards of different heights beneath one another, of which only those in sight exist.
///
/// The open card is one and the same for whichever claim is selected, and it stays alive out of
/// sight, so that a field in it keeps its focus.
final class CardFlow extends Region {

    private static final double GAP = 8;
    private static final double BAR = 12;

    private final ClaimCard openCard;
    private final Function<Claim, ClaimCard.Content> content;
    private final Consumer<ClaimId> clicked;
    private final ScrollBar bar = new ScrollBar();
    private final Rectangle clip = new Rectangle();
    private final Map<ClaimId, ClaimCard> inSight = new HashMap<>();
    private final Deque<ClaimCard> spare = new ArrayDeque<>();
    private final Set<ClaimCard> wanted = new HashSet<>();

    private final CardPosition position = new CardPosition(this::height);

    private Listing listing = Listing.empty();
    private boolean openIsAway;
    private boolean revealSelected;
    private boolean settingBar;
    private double cardsInSight = 1;

    /// @param content all that the card of a claim shows
    /// @param clicked is told whose card was clicked
    CardFlow(
            ClaimCard openCard,
            Function<Claim, ClaimCard.Content> content,
            Consumer<ClaimId> clicked) {
        this.openCard = openCard;
        this.content = content;
        this.clicked = clicked;
        setId("claims");
        getStyleClass().add("claims");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setMax(1);
        bar.valueProperty().subscribe(value -> barMoved(value.doubleValue()));
        openCard.setVisible(false);
        openCard.head().setOnMouseClicked(event -> click(event, openCard));
        getChildren().setAll(openCard, bar);
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
    }

    Listing listing() {
        return listing;
    }

    /// Shows what is listed now and whose card is open, with what was before the eyes left there.
    void show(Listing now) {
        boolean opens = !now.selected().equals(listing.selected());
        Optional<ClaimId> anchor = now.selected().filter(this::isInSight).or(this::topClaim);
        double y =
                anchor.flatMap(this::cardOf)
                        .map(card -> card.getLayoutY())
                        .orElse(-position.into());
        listing = now;
        int index = anchor.map(now::indexOf).orElse(-1);
        if (index >= 0) {
            position.put(index, y);
        }
        if (opens && now.selected().isPresent()) {
            revealSelected = true;
        }
        if (opens) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        }
        if (now.selected().isEmpty()) {
            close();
        }
        requestLayout();
    }

    /// The focus would go to any field outside if it stayed in the card that closes.
    private void close() {
        boolean focused = Focus.within(openCard).isPresent();
        openCard.setVisible(false);
        if (focused) {
            requestFocus();
        }
    }

    /// Brings the open card into sight, as far as it fits.
    void revealSelected() {
        revealSelected = listing.selected().isPresent();
        requestLayout();
    }

    /// Brings a part of the open card into sight.
    void reveal(Node part, Bounds inPart) {
        if (!openCard.isVisible()) {
            return;
        }
        layout();
        if (openIsAway) {
            listing.selected().map(listing::indexOf).ifPresent(index -> position.put(index, 0));
            requestLayout();
            layout();
        }
        Bounds place = sceneToLocal(part.localToScene(inPart));
        double over = Math.min(0, place.getMinY() - GAP);
        double under = Math.max(0, place.getMaxY() + GAP - getHeight());
        if (over < 0 || under > 0) {
            position.scroll(over < 0 ? over : under);
            requestLayout();
        }
    }

    /// About how many cards fit into the height, at least one.
    int page() {
        return Math.max(1, (int) cardsInSight - 1);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case ITEM_COUNT -> listing.claims().size();
            case ITEM_AT_INDEX -> cardAt((Integer) parameters[0]);
            case FOCUS_ITEM -> listing.selected().isPresent() ? openCard : null;
            case VERTICAL_SCROLLBAR -> bar;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return 400;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 360;
    }

    @Override
    protected void layoutChildren() {
        wanted.clear();
        if (!listing.claims().isEmpty()) {
            position.settle(listing.claims().size(), getHeight());
            if (revealSelected) {
                revealSelected = false;
                listing.selected()
                        .map(listing::indexOf)
                        .filter(index -> index >= 0)
                        .ifPresent(this::bringIntoSight);
            }
        }
        place();
        keepOnly(wanted);
    }

    private void bringIntoSight(int index) {
        int cards = listing.claims().size();
        position.bringIntoSight(index, height(index) - GAP, cards, getHeight());
        position.settle(cards, getHeight());
    }

    private void place() {
        double width = cardWidth();
        double y = -position.into();
        double number = 0;
        wanted.clear();
        for (int i = position.top(); i < listing.claims().size() && y < getHeight(); i++) {
            ClaimCard card = card(i);
            double height = card.prefHeight(width);
            card.setVisible(true);
            card.resizeRelocate(snappedLeftInset(), snapPositionY(y), width, height);
            double seen = Math.min(getHeight(), y + height) - Math.max(0, y);
            number += Math.max(0, seen) / height;
            y += height + GAP;
        }
        openIsAway = listing.selected().isPresent() && !wanted.contains(openCard);
        if (openIsAway) {
            card(listing.selected().map(listing::indexOf).orElseThrow());
            double height = openCard.prefHeight(width);
            openCard.setVisible(true);
            openCard.resizeRelocate(snappedLeftInset(), -height - 2 * GAP, width, height);
        }
        cardsInSight = Math.max(number, 0.1);
        setBar();
    }

    private void setBar() {
        int all = listing.claims().size();
        double hidden = all - cardsInSight;
        settingBar = true;
        bar.setVisible(hidden > 0.01 && getHeight() > 0);
        if (bar.isVisible()) {
            double first = position.top() + position.into() / height(position.top());
            bar.setVisibleAmount(cardsInSight / all);
            bar.setBlockIncrement(cardsInSight / hidden);
            bar.setUnitIncrement(1 / hidden);
            bar.setValue(Math.clamp(first / hidden, 0, 1));
        }
        settingBar = false;
        bar.resizeRelocate(getWidth() - BAR + 1, 0, BAR - 2, getHeight());
    }

    private void barMoved(double value) {
        if (!settingBar && !listing.claims().isEmpty()) {
            double first = value * Math.max(0, listing.claims().size() - cardsInSight);
            position.putFirst(first);
            requestLayout();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            position.scroll(-event.getDeltaY());
            event.consume();
            requestLayout();
        }
    }

    private void click(MouseEvent event, ClaimCard card) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            requestFocus();
            card.claim().ifPresent(clicked);
        }
    }

    private double height(int index) {
        return card(index).prefHeight(cardWidth()) + GAP;
    }

    private ClaimCard card(int index) {
        Claim claim = listing.claims().get(index);
        boolean open = isSelected(claim.id());
        ClaimCard card = open ? openCard : inSight.computeIfAbsent(claim.id(), _ -> closedCard());
        card.show(index, content.apply(claim), open && listing.aside());
        wanted.add(card);
        return card;
    }

    private ClaimCard closedCard() {
        if (!spare.isEmpty()) {
            return spare.pop();
        }
        var card = ClaimCard.closed();
        card.setOnMouseClicked(event -> click(event, card));
        getChildren().addFirst(card);
        card.applyCss();
        return card;
    }

    private void keepOnly(Set<ClaimCard> cards) {
        List<ClaimId> gone = new ArrayList<>();
        inSight.forEach(
                (id, card) -> {
                    if (!cards.contains(card)) {
                        card.setVisible(false);
                        spare.push(card);
                        gone.add(id);
                    }
                });
        gone.forEach(inSight::remove);
    }

    private Optional<ClaimCard> cardOf(ClaimId id) {
        return isSelected(id) ? Optional.of(openCard) : Optional.ofNullable(inSight.get(id));
    }

    private boolean isSelected(ClaimId id) {
        return listing.selected().filter(id::equals).isPresent();
    }

    private boolean isInSight(ClaimId id) {
        return cardOf(id)
                .filter(card -> card.isVisible() && card.getLayoutY() < getHeight())
                .filter(card -> card.getLayoutY() + card.getHeight() > 0)
                .isPresent();
    }

    private Optional<ClaimId> topClaim() {
        return position.top() < listing.claims().size()
                ? Optional.of(listing.claims().get(position.top()).id())
                : Optional.empty();
    }

    private @Nullable ClaimCard cardAt(int index) {
        return index >= 0 && index < listing.claims().size()
                ? cardOf(listing.claims().get(index).id()).orElse(null)
                : null;
    }

    private double cardWidth() {
        return Math.max(80, getWidth() - snappedLeftInset() - BAR);
    }
}
