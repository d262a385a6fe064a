package app.obelus.page;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Goes from mark to mark: in order of place, or through those that lie on one another.
final class MarkWalk {

    /// The place whose marks are being walked through, as long as the last answer is selected.
    private int place;

    private @Nullable Mark last;

    /// The next of the marks that lie at the selected one, or else at the caret.
    Optional<Mark> here(Marks marks, @Nullable Mark selected, int caret) {
        if (selected == null || !selected.equals(last)) {
            place =
                    selected == null || selected.range().contains(caret)
                            ? caret
                            : selected.range().start();
        }
        List<Mark> here = marks.at(place);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Mark next = here.get((here.indexOf(selected) + 1) % here.size());
        last = next;
        return Optional.of(next);
    }

    Optional<Mark> next(Marks marks, @Nullable Mark selected, int caret) {
        return selected == null ? marks.next(caret - 1) : marks.after(selected);
    }

    Optional<Mark> previous(Marks marks, @Nullable Mark selected, int caret) {
        return selected == null ? marks.previous(caret) : marks.before(selected);
    }
}
