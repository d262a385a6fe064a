package app.obelus.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Understands dates as people write them.
public final class WrittenDate {

    private static final int LONGEST = 40;

    private static final String DAY = "(?<day>[0-9]{1,2})";
    private static final String MONTH = "(?<month>[0-9]{1,2})";
    private static final String YEAR = "(?<year>[0-9]{4})";
    private static final String NAME = "(?<name>[a-z]{3,9})\\.?";
    private static final String ORDINAL = "(?:st|nd|rd|th|\\.)?";

    private static final List<Pattern> FORMS =
            List.of(
                    Pattern.compile(YEAR + "(?:-" + MONTH + "(?:-" + DAY + ")?)?"),
                    Pattern.compile(DAY + "\\. ?" + MONTH + "\\. ?" + YEAR),
                    Pattern.compile(DAY + ORDINAL + " (?:of )?" + NAME + ",? " + YEAR),
                    Pattern.compile(NAME + " " + DAY + ORDINAL + ",? " + YEAR),
                    Pattern.compile(NAME + ",? " + YEAR));

    /// Day and month in the one order or in the other.
    private static final Pattern SLASHES =
            Pattern.compile("(?<first>[0-9]{1,2})/(?<second>[0-9]{1,2})/" + YEAR);

    private static final List<String> MONTHS =
            List.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private WrittenDate() {}

    /// The date as ISO 8601 has it, with what is known of it: `2018`, `2018-06` or `2018-06-14`.
    /// Months may be named in English.
    ///
    /// @param written anything; nothing comes of what is no date, of a day that the calendar lacks,
    ///   and of one that could be two days, such as `3/4/2018`
    public static Optional<String> iso(String written) {
        String date = written.strip();
        if (date.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = date.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        Matcher slashes = SLASHES.matcher(plain);
        if (slashes.matches()) {
            return ofSlashes(slashes);
        }
        return FORMS.stream()
                .map(form -> form.matcher(plain))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(WrittenDate::ofParts);
    }

    private static Optional<String> ofSlashes(Matcher match) {
        int first = Integer.parseInt(match.group("first"));
        int second = Integer.parseInt(match.group("second"));
        boolean either = first <= 12 && second <= 12 && first != second;
        return either
                ? Optional.empty()
                : iso(number(match, "year"), Math.min(first, second), Math.max(first, second));
    }

    private static Optional<String> ofParts(Matcher match) {
        int month =
                match.namedGroups().containsKey("name")
                        ? monthOf(match.group("name"))
                        : number(match, "month");
        return iso(number(match, "year"), month, number(match, "day"));
    }

    /// @param month -1 where it is not known
    /// @param day -1 where it is not known
    private static Optional<String> iso(int year, int month, int day) {
        try {
            if (year == 0) {
                return Optional.empty();
            }
            if (day >= 0) {
                return Optional.of(LocalDate.of(year, month, day).toString());
            }
            return Optional.of(
                    month >= 0
                            ? YearMonth.of(year, month).toString()
                            : String.format(Locale.ROOT, "%04d", year));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The number in a group, -1 where the form has no such group or it is not written.
    private static int number(Matcher match, String group) {
        String digits = match.namedGroups().containsKey(group) ? match.group(group) : null;
        return digits == null ? -1 : Integer.parseInt(digits);
    }

    /// By its whole name or the beginning that is usual; 0, which no month has, for another word.
    private static int monthOf(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String whole = MONTHS.get(i);
            if (name.equals(whole) || name.equals(whole.substring(0, 3))) {
                return i + 1;
            }
        }
        return name.equals("sept") ? 9 : 0;
    }
}
