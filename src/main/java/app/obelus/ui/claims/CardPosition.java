package app.obelus.ui.claims;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/// Where a list of cards is scrolled to: a card and pixels into it, never a height from the top, so
/// that nothing has to be known about cards out of sight. Heights are asked only of cards that come
/// into sight.
final class CardPosition {

    /// So much of the cards before and behind the one brought into sight is left there, where there
    /// is room: enough for a row of words, to know where one is.
    private static final double NEIGHBOUR = 40;

    private final IntToDoubleFunction height;
    private int top;
    private double into;
    private OptionalDouble shareOfTop = OptionalDouble.empty();

    /// @param height of a card with the gap beneath it, in pixels, by its index
    CardPosition(IntToDoubleFunction height) {
        this.height = height;
    }

    /// The first card in sight.
    int top() {
        return top;
    }

    /// How many pixels of the first card in sight lie above the upper edge.
    double into() {
        return into;
    }

    /// Puts the upper edge of a card `y` pixels below the upper edge of the list.
    void put(int index, double y) {
        top = index;
        into = -y;
    }

    /// Puts the card that `first` is the index of at the top, with what is behind the point of
    /// `first` as the share of it that is above the upper edge.
    void putFirst(double first) {
        top = (int) first;
        shareOfTop = OptionalDouble.of(first - top);
    }

    /// @param pixels down the list; negative for up
    void scroll(double pixels) {
        into += pixels;
    }

    /// Makes the position one where cards fill the height, if there are enough of them.
    ///
    /// @param cards how many there are, at least one
    /// @param room the height to fill
    void settle(int cards, double room) {
        int last = cards - 1;
        top = Math.clamp(top, 0, last);
        shareOfTop.ifPresent(share -> into = share * height(top));
        shareOfTop = OptionalDouble.empty();
        upwards();
        while (top < last && into >= height(top)) {
            into -= height(top);
            top++;
        }
        double bottom = -into;
        for (int i = top; i <= last && bottom < room; i++) {
            bottom += height(i);
        }
        if (bottom < room) {
            into -= room - bottom;
            upwards();
        }
    }

    /// Scrolls as far as a card is out of sight; where it does not fit, to its beginning. It is to
    /// be settled afterwards.
    ///
    /// @param ofCard its height without the gap
    void bringIntoSight(int index, double ofCard, int cards, double room) {
        double y = -into;
        for (int i = top; i < index && y < room; i++) {
            y += height(i);
        }
        double least = index > 0 ? NEIGHBOUR : 0;
        double most = room - (index < cards - 1 ? NEIGHBOUR : 0);
        if (index < top || y < least || ofCard > most - least) {
            put(index, least);
        } else if (y + ofCard > most) {
            put(index, most - ofCard);
        }
    }

    private void upwards() {
        while (into < 0 && top > 0) {
            top--;
            into += height(top);
        }
        into = Math.max(0, into);
    }

    private double height(int index) {
        return height.applyAsDouble(index);
    }
}
