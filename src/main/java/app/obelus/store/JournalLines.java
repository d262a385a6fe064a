package app.obelus.store;

import app.obelus.text.Sha256;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    /// @param number which line of the file it is, from 1
    /// @param start of its bytes in the file
    /// @param end exclusive, without the line end
    /// @param hash of its bytes
    record Line(JournalJson.Head head, int number, int start, int end, String hash) {

        boolean follows(String lastHash) {
            return head.previous().equals(lastHash);
        }
    }

    /// A line that may be readable or not.
    private record Span(int start, int end, Optional<JournalJson.Head> head, String hash) {

        static Span of(byte[] bytes, int start) {
            int end = lineEnd(bytes, start);
            return new Span(
                    start,
                    end,
                    JournalJson.head(bytes, start, end),
                    Sha256.of(Arrays.copyOfRange(bytes, start, end)));
        }
    }

    /// Looks through all lines, on as many threads as there are processors.
    private static List<Span> spans(byte[] bytes) {
        List<Integer> starts = new ArrayList<>();
        for (int start = 0; start < bytes.length; start = lineEnd(bytes, start) + 1) {
            starts.add(start);
        }
        return starts.parallelStream().map(start -> Span.of(bytes, start)).toList();
    }

    /// @param name of the file, for messages
    static JournalLines of(String name, byte[] bytes) {
        List<Line> lines = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        List<String> damage = new ArrayList<>();
        String last = "";
        int number = 0;
        int start = 0;
        boolean endsOpen = false;
        for (Span span : spans(bytes)) {
            number++;
            endsOpen = span.end() == bytes.length;
            if (span.head().isEmpty() && endsOpen) {
                break;
            }
            if (span.head().isEmpty()) {
                unreadable.add("line %d of %s cannot be read".formatted(number, name));
                damage.add(unreadable.getLast());
            } else {
                Line line =
                        new Line(span.head().get(), number, span.start(), span.end(), span.hash());
                if (number > 1 && !line.follows(last)) {
                    damage.add(doesNotFollow(line, name));
                }
                lines.add(line);
            }
            last = span.hash();
            start = endsOpen ? span.end() : span.end() + 1;
        }
        boolean isTorn = start < bytes.length;
        Optional<List<Line>> written = asWritten(lines);
        if (written.isPresent()) {
            damage.clear();
            damage.addAll(unreadable);
            damage.add("lines of %s stand twice or in another order than written".formatted(name));
            breaks(written.get()).forEach(line -> damage.add(doesNotFollow(line, name)));
            last = written.get().getLast().hash();
        }
        return new JournalLines(
                bytes, written.orElse(lines), damage, start, last, endsOpen && !isTorn);
    }

    private static String doesNotFollow(Line line, String name) {
        return "line %d of %s does not follow on the line before it".formatted(line.number(), name);
    }

    /// Lines that were put in another order, or repeated, in the order in which they were written,
    /// each once. A number that was damaged says nothing about the order; so it counts only where
    /// more lines follow on each other then. Nothing where there is nothing to mend.
    private static Optional<List<Line>> asWritten(List<Line> lines) {
        if (isAscending(lines)) {
            return Optional.empty();
        }
        Set<String> seen = new HashSet<>();
        List<Line> sorted =
                lines.stream()
                        .filter(line -> seen.add(line.hash()))
                        .sorted(Comparator.comparingLong(line -> line.head().sequence()))
                        .toList();
        return breaks(sorted).size() < breaks(lines).size()
                ? Optional.of(sorted)
                : Optional.empty();
    }

    private static boolean isAscending(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).head().sequence() <= lines.get(i - 1).head().sequence()) {
                return false;
            }
        }
        return true;
    }

    /// The lines that do not follow on the one before.
    private static List<Line> breaks(List<Line> lines) {
        List<Line> breaks = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).follows(lines.get(i - 1).hash())) {
                breaks.add(lines.get(i));
            }
        }
        return breaks;
    }

    /// The whole file. Not to be changed.
    byte[] bytes() {
        return bytes;
    }

    /// Those that can be read, in the order in which they were written.
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

    /// Of the whole line that was written last, on which the next one follows; empty where there is
    /// none.
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

    /// All but the marks, in the order in which they were written.
    List<Line> entries() {
        return entries(lines);
    }

    /// What the last mark names; empty where there is none.
    String lastMark() {
        return lines.stream()
                .flatMap(line -> line.head().notes().stream())
                .reduce("", (_, last) -> last);
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

    /// All but the marks.
    static List<Line> entries(List<Line> of) {
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
