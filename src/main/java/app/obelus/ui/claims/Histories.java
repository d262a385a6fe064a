package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.ui.Messages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// When a claim was made and changed, and by whom, in words.
final class Histories {

    private Histories() {}

    static String of(Claim claim) {
        String made =
                claim.creator().isBlank()
                        ? Messages.text("claims.made", time(claim.created()))
                        : Messages.text("claims.madeBy", time(claim.created()), claim.creator());
        return claim.modified().equals(claim.created())
                ? made
                : made + " " + Messages.text("claims.changed", time(claim.modified()));
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(instant);
    }
}
