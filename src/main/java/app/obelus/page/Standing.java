package app.obelus.page;

import java.util.function.IntToDoubleFunction;

/// Where a viewport stands: a piece and the pixels into it, never a height from the top of the
/// text. The heights above are estimates, and get better while one reads.
final class Standing {

    private final IntToDoubleFunction height;
    private Heights heights = new Heights(new double[0]);
    private int top;
    private double into;
    private double given;

    /// @param height of a piece, in pixels, which is set for it where it has not been yet
    Standing(IntToDoubleFunction height) {
        this.height = height;
    }

    Heights heights() {
        return heights;
    }

    /// The piece that the upper edge of the view is in.
    int top() {
        return top;
    }

    /// How many pixels of that piece lie above the upper edge.
    double into() {
        return into;
    }

    boolean isAtTheTop() {
        return top == 0 && into == 0;
    }

    /// In pixels from the beginning of the text, in the heights as known.
    double position() {
        return heights.top(top) + into;
    }

    /// How far the position can go.
    double furthest(double room) {
        return Math.max(given, heights.total() - room);
    }

    /// How far the reader has scrolled through what there is to scroll, 0 to 1; 1 where all is in
    /// sight.
    double scrolled(double room) {
        double rest = heights.total() - room - given;
        return rest <= 0 ? 1 : Math.clamp((position() - given) / rest, 0, 1);
    }

    /// So many pixels more, or fewer where negative, are taken of the view from above, for which
    /// even a text that is all in sight may be scrolled.
    void giveWay(double pixels) {
        given = Math.max(0, given + pixels);
    }

    /// What was measured does not hold any more; the piece at the top stays, if there is still one.
    void estimated(double[] estimates) {
        heights = new Heights(estimates);
        top = Math.min(top, Math.max(0, estimates.length - 1));
    }

    /// Takes the height of a piece from the piece itself.
    double measure(int piece) {
        double measured = height.applyAsDouble(piece);
        heights.measured(piece, measured);
        return measured;
    }

    /// As it is to be settled, like every place this is moved to.
    void put(int piece, double pixelsIntoIt) {
        top = piece;
        into = pixelsIntoIt;
    }

    /// @param position as [#position] has it; there must be a piece
    void goTo(double position) {
        top = heights.at(position);
        into = position - heights.top(top);
    }

    void goBy(double pixels) {
        into += pixels;
    }

    /// Makes the position one that exists: within a piece, and not beyond either end of the text.
    /// There must be a piece.
    ///
    /// @param room the height of the view
    void settle(double room) {
        upwards();
        double ofTop = measure(top);
        while (top < heights.size() - 1 && into >= ofTop) {
            into -= ofTop;
            ofTop = measure(++top);
        }
        double y = -into;
        for (int i = top; i < heights.size() && y < room; i++) {
            y += measure(i);
        }
        double back = Math.min(room - y, position() - given);
        if (y < room && back > 0) {
            into -= back;
            upwards();
        }
    }

    private void upwards() {
        while (into < 0 && top > 0) {
            into += measure(--top);
        }
        into = Math.max(0, into);
    }
}
