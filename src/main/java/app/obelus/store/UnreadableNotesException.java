package app.obelus.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// A file of a library is there but not what it should be. It was left exactly as it is, and
/// nothing will be written over it.
///
/// The message is one plain English sentence for people at a terminal; a window says it in its own
/// words by the [#reason()].
public final class UnreadableNotesException extends Exception {

    private static final long serialVersionUID = 1;

    /// What is wrong with the file.
    public enum Reason {
        /// It could not be read at all, as from a failing disk.
        NOT_READ("could not be read"),
        /// It is not JSON, or JSON beyond every measure.
        NOT_JSON("is not readable as JSON"),
        /// It is JSON of some other sort.
        FOREIGN("is JSON, but not of Obelus"),
        /// A newer Obelus wrote it, or somebody made the version up.
        UNKNOWN_VERSION("has a version that this Obelus does not know"),
        /// The article's text is not the one that was captured, so no offset into it can be right.
        TEXT_CHANGED("is not the text that was captured");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final transient Path file;
    private final Reason reason;
    private final String detail;

    UnreadableNotesException(Path file, Reason reason, String detail, @Nullable Throwable cause) {
        super("%s %s (%s). It was left as it is.".formatted(file, reason.words, detail), cause);
        this.file = file;
        this.reason = reason;
        this.detail = detail;
    }

    /// What is wrong with the file, without its name: a clause in plain English.
    String problem() {
        return "%s (%s)".formatted(reason.words, detail);
    }

    public Path file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }
}
