package app.obelus.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as the window shows them: `2026-11-23 20:45`, in the system's time zone, the same in every
/// language.
public final class Times {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

    private Times() {}

    /// The day alone.
    public static String day(Instant instant) {
        return format(instant, DAY);
    }

    /// The day and the minute; of a moment that no calendar has, as a file might, its ISO form.
    public static String of(Instant instant) {
        return format(instant, MINUTE);
    }

    private static String format(Instant instant, DateTimeFormatter form) {
        try {
            return form.format(instant.atZone(ZoneId.systemDefault()));
        } catch (DateTimeException e) {
            return instant.toString();
        }
    }
}
