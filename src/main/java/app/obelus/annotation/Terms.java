package app.obelus.annotation;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// The words that a file of notes is made of: the W3C's, schema.org's, and our own where neither
/// has one.
public final class Terms {

    public static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    public static final String NAMESPACE = "urn:obelus:ns#";

    public static final String FORMAT_VERSION = "obelus:formatVersion";
    static final String VERDICT = "obelus:verdict";
    static final String OWN_WORDING = "obelus:ownWording";
    static final String STANCE = "obelus:stance";
    static final String QUOTE = "obelus:quote";
    static final String NOTE = "obelus:note";
    static final String CAPTURED = "obelus:captured";
    static final String ORIGIN = "obelus:origin";
    public static final String EDITION = "obelus:edition";
    public static final String TEXT_HASH = "obelus:textHash";
    static final String KEPT = "obelus:kept";
    static final String BEFORE = "obelus:before";
    static final String BEHIND = "obelus:behind";
    public static final String CONFLICT = "obelus:conflict";
    public static final String FIELD = "obelus:field";
    static final String PIECE = "obelus:piece";
    public static final String OTHER = "obelus:other";
    static final String AS_OF = "obelus:asOf";
    static final String CHECK_AGAIN = "obelus:checkAgain";
    static final String HALF_LIFE = "obelus:halfLife";
    static final String PINNED = "obelus:pinned";
    static final String IMPORTED = "obelus:imported";
    static final String ANSWER = "obelus:answer";
    static final String AT = "obelus:at";
    static final String READER = "obelus:reader";
    static final String OCCURRENCES = "obelus:occurrences";
    static final String OCCURRENCE = "obelus:occurrence";

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final String OWN_TIME = "0000-00-00T00:00:00Z";

    private static final Pattern IRI =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}\\p{Cs}<>\"{}|\\\\^`]+");

    private Terms() {}

    public static boolean isIri(String text) {
        return IRI.matcher(text).matches();
    }

    /// The time that a node tells ([#time(String)]).
    public static Instant time(JsonNode parent, String key) {
        return time(Json.text(parent, key).orElse(""));
    }

    /// The time that is told as an `xsd:dateTime` or a day of the years 1 to 9999; [Instant#EPOCH],
    /// which stands for not known, where none is. Without a zone it is taken to be UTC.
    public static Instant time(String text) {
        return ownTime(text).orElseGet(() -> foreignTime(text));
    }

    /// The form that Obelus writes, such as `2026-11-23T09:00:00Z`, read without the formatters of
    /// the JDK, which take longer for it than for all the rest of a claim.
    private static Optional<Instant> ownTime(String text) {
        if (text.length() != OWN_TIME.length()) {
            return Optional.empty();
        }
        int[] numbers = new int[6];
        int field = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OWN_TIME.charAt(i) == '0' && c >= '0' && c <= '9') {
                numbers[field] = numbers[field] * 10 + c - '0';
            } else if (c == OWN_TIME.charAt(i) && c != '0') {
                field++;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    LocalDateTime.of(
                                    numbers[0],
                                    numbers[1],
                                    numbers[2],
                                    numbers[3],
                                    numbers[4],
                                    numbers[5])
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant foreignTime(String text) {
        try {
            return telling(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return timeWithoutZone(text).map(Terms::telling).orElse(Instant.EPOCH);
        }
    }

    /// No format that times are written in has years of more or fewer than four digits.
    private static Instant telling(Instant time) {
        return time.isBefore(FIRST) || time.isAfter(LAST) ? Instant.EPOCH : time;
    }

    private static Optional<Instant> timeWithoutZone(String text) {
        try {
            return Optional.of(
                    text.indexOf('T') < 0
                            ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
