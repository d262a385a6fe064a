package app.obelus.ui;

import app.obelus.anchor.TextChanges;
import app.obelus.reading.Places;
import app.obelus.text.Article;
import app.obelus.text.Edition;
import app.obelus.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An older edition of an article beside the newest.
///
/// @param older the article as the edition has it
/// @param places of the claims in the older edition's text
/// @param takenOut what only the older edition has, in order of place
/// @param putIn what only the newest has, in order of place
/// @param stops the places at which they differ, in the newest edition's order
public record Compared(
        Edition edition,
        Article older,
        Places places,
        List<TextRange> takenOut,
        List<TextRange> putIn,
        List<Stop> stops) {

    /// Differences nearer to each other than so many UTF-16 code units are one stop.
    private static final int NEAR = 80;

    /// A place in both editions, as offsets of their texts.
    public record Stop(int older, int newer) {}

    public Compared {
        takenOut = List.copyOf(takenOut);
        putIn = List.copyOf(putIn);
        stops = List.copyOf(stops);
    }

    static Compared of(Edition edition, Article older, String newest, Places places) {
        TextChanges changes = TextChanges.between(older.text(), newest);
        TextChanges back = TextChanges.between(newest, older.text());
        List<Stop> all = new ArrayList<>();
        for (TextRange range : changes.takenOut()) {
            all.add(new Stop(range.start(), changes.carried(range.start())));
        }
        for (TextRange range : changes.putIn()) {
            all.add(new Stop(back.carried(range.start()), range.start()));
        }
        all.sort(Comparator.comparingInt(Stop::newer));
        List<Stop> stops = new ArrayList<>();
        for (Stop stop : all) {
            if (stops.isEmpty() || stop.newer() - stops.getLast().newer() > NEAR) {
                stops.add(stop);
            }
        }
        return new Compared(edition, older, places, changes.takenOut(), changes.putIn(), stops);
    }
}
