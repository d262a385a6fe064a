package app.obelus.export;

import app.obelus.text.TextRange;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One record of a Kindle's clippings.
///
/// @param number which of the file it is, from 1
/// @param about its second line, which says what it is, where and since when; empty where it has
///   none
/// @param where the part of that line that says what and where
/// @param location as the device counts; the end is the last one of it
record KindleRecord(
        int number, String title, String about, String where, TextRange location, String words) {

    private static final Pattern NOTE =
            Pattern.compile(
                    "\\b(note|notiz|nota|notitie|anotação)\\b|笔记|筆記|メモ",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BOOKMARK =
            Pattern.compile(
                    "\\b(bookmark|lesezeichen|signet|marcador|segnalibro|bladwijzer)\\b"
                            + "|书签|書籤|ブックマーク",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// With the words before it.
    private static final int LONGEST_TIME = 200;

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final Pattern TITLE = Pattern.compile("(.*)\\(([^()]*)\\)\\s*");

    private static final List<DateTimeFormatter> TIMES =
            List.of(
                    time("EEEE, MMMM d, uuuu h:mm:ss a", Locale.ENGLISH),
                    time("EEEE, d MMMM uuuu HH:mm:ss", Locale.ENGLISH),
                    time("EEEE, d. MMMM uuuu HH:mm:ss", Locale.GERMAN),
                    time("EEEE d MMMM uuuu HH:mm:ss", Locale.FRENCH),
                    time("EEEE, d 'de' MMMM 'de' uuuu H:mm:ss", Locale.of("es")),
                    time("EEEE d MMMM uuuu HH:mm:ss", Locale.ITALIAN),
                    time("EEEE, d 'de' MMMM 'de' uuuu H:mm:ss", Locale.of("pt")),
                    time("EEEE d MMMM uuuu HH:mm:ss", Locale.of("nl")),
                    time("uuuu年M月d日EEEE ah:mm:ss", Locale.CHINA),
                    time("uuuu年M月d日EEEE H:mm:ss", Locale.JAPAN));

    /// @param lines of the record, without the one that ends it
    static KindleRecord of(int number, List<String> lines) {
        String title = lines.isEmpty() ? "" : lines.getFirst().strip();
        String second = lines.size() < 2 ? "" : lines.get(1).strip();
        String about = second.startsWith("-") ? second : "";
        String words =
                lines.size() < 3 ? "" : String.join("\n", lines.subList(2, lines.size())).strip();
        int last = about.lastIndexOf('|');
        String where = last < 0 ? about : about.substring(0, last);
        return new KindleRecord(number, title, about, where, location(where), words);
    }

    boolean isNote() {
        return NOTE.matcher(where).find();
    }

    boolean isBookmark() {
        return BOOKMARK.matcher(where).find();
    }

    /// Whether it is a later state of the same highlight.
    boolean replaces(KindleRecord earlier) {
        return title.equals(earlier.title)
                && location.start() <= earlier.location.end()
                && earlier.location.start() <= location.end()
                && (words.contains(earlier.words) || earlier.words.contains(words));
    }

    /// The title without the author, who stands behind it in brackets.
    String work() {
        Matcher author = TITLE.matcher(title);
        return author.matches() ? author.group(1).strip() : title;
    }

    /// The device does not say in what zone, so it is taken to be UTC.
    Optional<Instant> time() {
        String last = about.substring(about.lastIndexOf('|') + 1).strip();
        if (last.length() > LONGEST_TIME) {
            return Optional.empty();
        }
        for (int from = last.indexOf(' '); from >= 0; from = last.indexOf(' ', from + 1)) {
            String words = last.substring(from + 1);
            Optional<Instant> time =
                    TIMES.stream().flatMap(format -> time(words, format).stream()).findFirst();
            if (time.isPresent()) {
                return time;
            }
        }
        return Optional.empty();
    }

    /// Most formats do not fit, so that is seen without an exception.
    private static Optional<Instant> time(String words, DateTimeFormatter format) {
        ParsePosition at = new ParsePosition(0);
        if (format.parseUnresolved(words, at) == null || at.getIndex() < words.length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(words, format).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The last figures are the location, of which there are more than pages.
    private static TextRange location(String where) {
        TextRange location = new TextRange(0, 0);
        Matcher figures = NUMBERS.matcher(where);
        while (figures.find()) {
            int start = number(figures.group(1));
            String last = figures.group(2);
            location = new TextRange(start, last == null ? start : end(start, last));
        }
        return location;
    }

    /// `1406-07` means up to 1407.
    private static int end(int start, String digits) {
        int end = number(digits);
        if (end >= start) {
            return end;
        }
        int step = (int) Math.pow(10, Math.min(9, digits.length()));
        return Math.max(start, start - start % step + end);
    }

    private static int number(String digits) {
        return digits.length() > 9 ? 999_999_999 : Integer.parseInt(digits);
    }

    private static DateTimeFormatter time(String pattern, Locale locale) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(locale);
    }
}
