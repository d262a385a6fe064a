package app.obelus.page;

import app.obelus.text.TextRange;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What of the text is in sight, and how much of it has been read, as of the last layout.
final class ReadingPlace {

    private final ReadOnlyIntegerWrapper topOffset;
    private final ReadOnlyDoubleWrapper readFraction;
    private final ReadOnlyObjectWrapper<TextRange> visibleRange;

    ReadingPlace(Object bean) {
        topOffset = new ReadOnlyIntegerWrapper(bean, "topOffset");
        readFraction = new ReadOnlyDoubleWrapper(bean, "readFraction");
        visibleRange = new ReadOnlyObjectWrapper<>(bean, "visibleRange", new TextRange(0, 0));
    }

    /// The offset of the first visible character.
    ReadOnlyIntegerProperty topOffset() {
        return topOffset.getReadOnlyProperty();
    }

    /// 0 at the beginning of the text, 1 where its end is in sight.
    ReadOnlyDoubleProperty readFraction() {
        return readFraction.getReadOnlyProperty();
    }

    /// From the first visible line to the last.
    ReadOnlyObjectProperty<TextRange> visibleRange() {
        return visibleRange.getReadOnlyProperty();
    }

    /// Takes down where the words have been placed.
    void follow(Viewport viewport, Geometry geometry) {
        TextRange visible = geometry.visible();
        topOffset.set(viewport.topOffset());
        visibleRange.set(visible);
        int length = viewport.pieces().text().length();
        double scrolled = viewport.standing().scrolled(viewport.getHeight());
        double read = visible.start() + scrolled * visible.length();
        readFraction.set(length == 0 ? 0 : visible.end() == length ? 1 : read / length);
    }
}
