package app.obelus.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// How many days a verdict on a claim with a certain tag is good for at first. What news say today
/// is due sooner than where somebody was born.
///
/// @param byTag days from 1 to [Recheck#LONGEST], in the order of the screen
public record HalfLives(Map<String, Integer> byTag) {

    /// @throws IllegalArgumentException if a tag is blank or a number of days is none
    public HalfLives {
        byTag = Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
        byTag.forEach(
                (tag, days) -> {
                    if (tag.isBlank() || days < 1 || days > Recheck.LONGEST) {
                        throw new IllegalArgumentException("not a half-life: " + tag + ", " + days);
                    }
                });
    }

    /// What a new library begins with.
    public static HalfLives initial() {
        Map<String, Integer> days = new LinkedHashMap<>();
        days.put("count", 7);
        days.put("policy", 28);
        days.put("biography", 180);
        return new HalfLives(days);
    }

    /// The shortest of those that the tags have; nothing where none has one.
    public OptionalInt of(Collection<String> tags) {
        return tags.stream().filter(byTag::containsKey).mapToInt(byTag::get).min();
    }

    /// @param days from 1 to [Recheck#LONGEST]
    public HalfLives with(String tag, int days) {
        Map<String, Integer> more = new LinkedHashMap<>(byTag);
        more.put(tag, days);
        return new HalfLives(more);
    }

    public HalfLives without(String tag) {
        Map<String, Integer> fewer = new LinkedHashMap<>(byTag);
        fewer.remove(tag);
        return new HalfLives(fewer);
    }
}
