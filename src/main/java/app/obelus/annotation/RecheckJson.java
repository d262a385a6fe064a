package app.obelus.annotation;

import app.obelus.claim.Recheck;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Until when a verdict may be relied on, as private terms of the annotation: neither standard has
/// a word for it.
final class RecheckJson {

    private RecheckJson() {}

    static void write(Recheck recheck, ObjectNode annotation) {
        recheck.asOf().ifPresent(day -> annotation.put(Terms.AS_OF, day.toString()));
        recheck.on().ifPresent(day -> annotation.put(Terms.CHECK_AGAIN, day.toString()));
        if (recheck.halfLife() > 0) {
            annotation.put(Terms.HALF_LIFE, recheck.halfLife());
        }
    }

    /// What is no day, or no number of days, counts as not said.
    static Recheck read(JsonNode annotation) {
        return new Recheck(
                day(annotation, Terms.AS_OF),
                day(annotation, Terms.CHECK_AGAIN),
                Json.number(annotation, Terms.HALF_LIFE)
                        .filter(days -> days > 0 && days <= Recheck.LONGEST)
                        .orElse(0));
    }

    private static Optional<LocalDate> day(JsonNode annotation, String term) {
        try {
            return Json.text(annotation, term).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
