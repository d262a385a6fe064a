package app.obelus.document;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Gathers the comments in an RTF file, which say bit by bit what they are.
final class RtfComments {

    private static final int FIRST_YEAR = 1900;

    private final Manuscript manuscript;
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private String author = "";
    private String written = "";
    private String name = "";

    RtfComments(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void begin() {
        name = "";
        written = "";
    }

    void say(RtfPlace place, String words) {
        String said = words.strip();
        if (place == RtfPlace.COMMENT_AUTHOR) {
            author = said;
        } else if (place == RtfPlace.COMMENT_NAME) {
            name = said;
        } else {
            written = date(said);
        }
    }

    /// @param words of the comment; the place is here unless its name has been marked elsewhere
    void end(Flow words) {
        String key = name.isEmpty() ? "#" + remarks.size() : name;
        manuscript.mark(key, true);
        String text =
                words.pieces().stream()
                        .map(piece -> piece.words().toString().strip())
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\n"));
        remarks.putIfAbsent(key, new Remark(author, written, text));
        author = "";
    }

    /// A time as Word packs it into a number: minute, hour, day, month, year, from the lowest bit.
    private static String date(String packed) {
        if (!packed.matches("-?\\d{1,10}")) {
            return "";
        }
        long bits = Long.parseLong(packed);
        try {
            return LocalDateTime.of(
                            FIRST_YEAR + (int) (bits >> 20 & 0x1FF),
                            (int) (bits >> 16 & 0xF),
                            (int) (bits >> 11 & 0x1F),
                            (int) (bits >> 6 & 0x1F),
                            (int) (bits & 0x3F))
                    .toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    Map<String, Remark> remarks() {
        return remarks;
    }
}
