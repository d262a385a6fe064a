package app.obelus.ui;

import app.obelus.claim.Claim;
import app.obelus.reading.Place;
import app.obelus.text.TextRange;

import java.util.Optional;
import java.util.OptionalInt;

/// The pages of an article's source, as one cites them.
public final class PageWords {

    private PageWords() {}

    /// Such as `p. 12`; empty where there is no page.
    public static String of(OptionalInt page) {
        return page.isEmpty() ? "" : Messages.text("page.number", page.getAsInt());
    }

    /// The page that the first of a claim's places stands on which has not been lost.
    public static OptionalInt page(ReaderModel model, Optional<Claim> claim) {
        return claim.map(it -> model.places().get().of(it.id()))
                .flatMap(
                        places ->
                                places.stream()
                                        .map(Place::range)
                                        .flatMap(Optional::stream)
                                        .findFirst())
                .map(range -> page(model, range))
                .orElseGet(OptionalInt::empty);
    }

    private static OptionalInt page(ReaderModel model, TextRange range) {
        return model.article()
                .get()
                .map(open -> open.article().pageAt(range.start()))
                .orElseGet(OptionalInt::empty);
    }
}
