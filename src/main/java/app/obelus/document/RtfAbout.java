package app.obelus.document;

import java.util.HashMap;
import java.util.Map;

/// What an RTF file says about itself.
final class RtfAbout {

    private final Map<String, Integer> date = new HashMap<>();
    private String title = "";
    private String author = "";
    private String language = "";

    void say(RtfPlace place, String words) {
        if (place == RtfPlace.TITLE) {
            title = words.strip();
        } else {
            author = words.strip();
        }
    }

    /// @param part `yr`, `mo` or `dy`
    void date(String part, int number) {
        date.putIfAbsent(part, number);
    }

    /// @param number as Windows numbers languages
    void language(int number) {
        language = RtfCharsets.language(number);
    }

    Particulars particulars() {
        int year = date.getOrDefault("yr", 0);
        int month = date.getOrDefault("mo", 0);
        int day = date.getOrDefault("dy", 0);
        boolean isDate =
                year > 0 && year < 10_000 && month > 0 && month <= 12 && day > 0 && day <= 31;
        String created = isDate ? "%04d-%02d-%02d".formatted(year, month, day) : "";
        return new Particulars(title, author, created, language);
    }
}
