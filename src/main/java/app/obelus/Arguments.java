package app.obelus;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the window was started with.
///
/// @param library the folder behind `--library`, with a space or `=` between
/// @param file the first word that is no option; behind `--` it may begin with `-`
/// @param unknown the first word that is neither a file name nor an option that there is, or one
///   too many
record Arguments(Optional<Path> library, Optional<Path> file, Optional<String> unknown) {

    private static final String LIBRARY = "--library";

    /// What is wrong with the words that the window is to be started with, in a sentence; empty if
    /// nothing is. Looks whether the file is there. Found by its name, from [Main].
    public static String wrongUse(String[] words) {
        return of(List.of(words)).wrongUse(Files::exists);
    }

    static Arguments of(List<String> words) {
        var found = new Arguments(Optional.empty(), Optional.empty(), Optional.empty());
        boolean options = true;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (options && word.equals("--")) {
                options = false;
            } else if (options && word.equals(LIBRARY) && rest.hasNext()) {
                found = found.withLibrary(rest.next());
            } else if (options && word.startsWith(LIBRARY + "=")) {
                found = found.withLibrary(word.substring(LIBRARY.length() + 1));
            } else if (options && word.startsWith("-")) {
                found = found.withUnknown(word);
            } else if (found.file.isEmpty()) {
                found = found.withFile(word);
            } else {
                found = found.withUnknown(word);
            }
        }
        return found;
    }

    /// The same.
    ///
    /// @param there whether a file is there
    String wrongUse(Predicate<Path> there) {
        if (unknown.isPresent()) {
            String word = unknown.get();
            if (word.equals(LIBRARY)) {
                return LIBRARY + " needs the folder of a library behind it.";
            }
            return word.startsWith("-")
                    ? "There is no option " + word + "."
                    : "The window opens one file; \"" + word + "\" is one word too many.";
        }
        return file.filter(there.negate())
                .map(
                        missing ->
                                "\""
                                        + missing
                                        + "\" is neither a command nor a file that is there.")
                .orElse("");
    }

    private Arguments withLibrary(String name) {
        return path(name)
                .map(folder -> new Arguments(Optional.of(folder), file, unknown))
                .orElseGet(() -> withUnknown(name));
    }

    private Arguments withFile(String name) {
        return path(name)
                .map(article -> new Arguments(library, Optional.of(article), unknown))
                .orElseGet(() -> withUnknown(name));
    }

    private Arguments withUnknown(String word) {
        return new Arguments(library, file, unknown.or(() -> Optional.of(word)));
    }

    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
