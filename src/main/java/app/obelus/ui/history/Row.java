package app.obelus.ui.history;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a list says about one thing.
///
/// @param heading what it is
/// @param aside when and who, or how much; may be empty
/// @param quote the words of the claim that it is about; empty where that is clear
/// @param lines what there is to tell, a line each
record Row(String heading, String aside, String quote, List<String> lines) {

    Row {
        lines = List.copyOf(lines);
    }

    /// Whether it has each of some words, in whatever case.
    boolean has(String words) {
        String all = spoken().toLowerCase(Locale.getDefault());
        return Stream.of(words.toLowerCase(Locale.getDefault()).split("\\s+"))
                .allMatch(all::contains);
    }

    /// All of it, as a screen reader says it.
    String spoken() {
        return Stream.concat(Stream.of(heading, aside, quote), lines.stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
