package app.obelus.store;

import app.obelus.text.Sha256;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The bytes of a journal, cut into lines and looked through.
final class JournalLines {

    private final byte[] bytes;
    private final List<Line> lines;
    private final List<String> damage;
    private final int end;
    private final String lastHash;
    private final boolean endsOpen;

    private JournalLines(
            byte[] bytes,
            List<Line> lines,
            List<String> damage,
            int end,
            String lastHash,
            boolean endsOpen) {
        this.bytes = bytes;
        this.lines = List.copyOf(lines);
        this.damage = List.copyOf(damage);
        this.end = end;
        this.lastHash = lastHash;
        this.endsOpen = endsOpen;
    }

    /// A line that can be read.
    ///
    /// @param start of its bytes in the file
    /// @param end exclusive, without the line end
    record Line(JournalJson.Head head, int start, int end) {}

    /// @param name of the file, for messages
    static JournalLines of(String name, byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        List<String> damage = new ArrayList<>();
        String last = "";
        int number = 0;
        int start = 0;
        while (start < bytes.length) {
            number++;
            int lineEnd = lineEnd(bytes, start);
            boolean isLast = lineEnd >= bytes.length - 1;
            Optional<JournalJson.Head> head = JournalJson.head(bytes, start, lineEnd);
            if (head.isEmpty() && isLast) {
                break;
            }
            if (head.isEmpty()) {
                damage.add("line %d of %s cannot be read".formatted(number, name));
            } else {
                if (number > 1 && !head.get().previous().equals(last)) {
                    damage.add(
                            "line %d of %s does not follow on the line before it"
                                    .formatted(number, name));
                }
                lines.add(new Line(head.get(), start, lineEnd));
            }
            last = Sha256.of(Arrays.copyOfRange(bytes, start, lineEnd));
            if (lineEnd == bytes.length) {
                return new JournalLines(bytes, lines, damage, lineEnd, last, true);
            }
            start = lineEnd + 1;
        }
        return new JournalLines(bytes, lines, damage, start, last, false);
    }

    /// The whole file. Not to be changed.
    byte[] bytes() {
        return bytes;
    }

    /// Those that can be read.
    List<Line> lines() {
        return lines;
    }

    /// The others, and where the chain of hashes is broken: phrases in plain English.
    List<String> damage() {
        return damage;
    }

    /// Behind the last whole line; what is there is a line that was not written to its end.
    int end() {
        return end;
    }

    /// Of the last whole line; empty where there is none.
    String lastHash() {
        return lastHash;
    }

    /// Whether the last whole line lacks its line end.
    boolean endsOpen() {
        return endsOpen;
    }

    /// The lines behind the mark for a `notes.json`; all behind the last mark of any where it has
    /// none, which is then the last that was known of the file.
    ///
    /// @param notesHash of the file; empty where there is none
    List<Line> since(String notesHash) {
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean isMark = lines.get(i).head().notes().isPresent();
            from = isMark ? i + 1 : from;
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).head().notes().filter(notesHash::equals).isPresent()) {
                from = i + 1;
                break;
            }
        }
        return entries(lines.subList(from, lines.size()));
    }

    /// Whether a mark names this file.
    boolean knows(String notesHash) {
        return lines.stream()
                .anyMatch(line -> line.head().notes().filter(notesHash::equals).isPresent());
    }

    /// The number of the next line.
    long nextSequence() {
        return lines.stream().mapToLong(line -> line.head().sequence()).max().orElse(0) + 1;
    }

    /// The line that was not written to its end; empty where there is none.
    byte[] torn() {
        return Arrays.copyOfRange(bytes, end, bytes.length);
    }

    private static List<Line> entries(List<Line> of) {
        return of.stream().filter(line -> line.head().notes().isEmpty()).toList();
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }
}
