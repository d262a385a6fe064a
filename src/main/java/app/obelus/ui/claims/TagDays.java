package app.obelus.ui.claims;

import app.obelus.claim.HalfLives;
import app.obelus.ui.Messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// For how many days a verdict on claims with a tag is good at first.
record TagDays(String tag, int days) {

    private static final int USUAL = 28;

    static List<TagDays> of(HalfLives halfLives) {
        return halfLives.byTag().entrySet().stream()
                .map(entry -> new TagDays(entry.getKey(), entry.getValue()))
                .toList();
    }

    static HalfLives together(List<TagDays> entries) {
        Map<String, Integer> byTag = new LinkedHashMap<>();
        entries.forEach(entry -> byTag.put(entry.tag(), entry.days()));
        return new HalfLives(byTag);
    }

    /// One to be named, under a name that none of these has.
    static TagDays fresh(List<TagDays> others) {
        String tag =
                IntStream.iterate(1, i -> i + 1)
                        .mapToObj(i -> Messages.text("codebook.halfLives.fresh", i))
                        .filter(name -> isFree(name, others))
                        .findFirst()
                        .orElseThrow();
        return new TagDays(tag, USUAL);
    }

    static boolean isFree(String tag, List<TagDays> others) {
        return others.stream().noneMatch(other -> other.tag().equals(tag));
    }

    TagDays withTag(String newTag) {
        return new TagDays(newTag, days);
    }

    TagDays withDays(int newDays) {
        return new TagDays(tag, newDays);
    }
}
