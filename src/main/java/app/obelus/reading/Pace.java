package app.obelus.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How fast a reader goes through claims. Immutable.
///
/// @param last how long each of the last [#KEPT] took, the newest at the end
/// @param inHaste how many in a row, up to the last one, took less than [#HASTE]
/// @param all how long all of them took together
/// @param count how many they were
public record Pace(List<Duration> last, int inHaste, Duration all, int count) {

    /// What is left is reckoned from so many.
    static final int KEPT = 20;

    /// In less time hardly anybody reads a claim and thinks about it.
    static final Duration HASTE = Duration.ofMillis(1500);

    /// So many in a row are no longer chance.
    private static final int MOST_IN_HASTE = 30;

    public Pace {
        last = List.copyOf(last);
    }

    /// Before the first.
    public static Pace unknown() {
        return new Pace(List.of(), 0, Duration.ZERO, 0);
    }

    /// With one more.
    ///
    /// @param took from when it came into sight until it was done with; a clock that was put back
    ///   counts as no time
    public Pace with(Duration took) {
        Duration time = took.isNegative() ? Duration.ZERO : took;
        List<Duration> now = new ArrayList<>(last);
        now.add(time);
        return new Pace(
                now.subList(Math.max(0, now.size() - KEPT), now.size()),
                time.compareTo(HASTE) < 0 ? inHaste + 1 : 0,
                all.plus(time),
                count + 1);
    }

    /// What one takes, half of the last ones taking longer; nothing before the first. A break in
    /// between hardly counts in it.
    public Optional<Duration> median() {
        List<Duration> sorted = last.stream().sorted().toList();
        return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }

    /// What so many more will take at this pace; nothing before the first.
    public Optional<Duration> left(int items) {
        return median().map(one -> one.multipliedBy(items));
    }

    /// Whether the last one was the first of a row too quick to have been read.
    public boolean becameHasty() {
        return inHaste == MOST_IN_HASTE + 1;
    }
}
