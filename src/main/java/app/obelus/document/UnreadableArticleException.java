package app.obelus.document;

import org.jspecify.annotations.Nullable;

/// A file could not be opened as an article. Nothing was changed, neither the file nor the library.
///
/// The message is one plain English sentence for people at a terminal; a window says it in its own
/// words by the [#reason()].
public final class UnreadableArticleException extends Exception {

    private static final long serialVersionUID = 1;

    /// Why an article could not be opened.
    public enum Reason {
        /// There is no such file.
        MISSING("there is no such file"),
        /// It is a folder, a device, or something else that is no file.
        NOT_A_FILE("it is not a file"),
        /// The system does not allow reading it.
        FORBIDDEN("reading it is not allowed"),
        /// Reading failed half way, as from a failing disk.
        NOT_READ("it could not be read"),
        /// It has no bytes, or no visible character.
        EMPTY("there is no text in it"),
        /// It has more bytes than an article may have; it was not read.
        TOO_LARGE("it is larger than 64 MB"),
        /// It holds bytes that no text has.
        BINARY("it is not text"),
        /// It is text in another encoding than UTF-8 or UTF-16.
        NOT_UTF8("it is not in UTF-8; save it in UTF-8 and open it again"),
        /// It is in a format that Obelus does not read.
        UNKNOWN_FORMAT("Obelus does not read this format");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    private final String name;
    private final Reason reason;

    UnreadableArticleException(String name, Reason reason) {
        this(name, reason, null);
    }

    UnreadableArticleException(String name, Reason reason, @Nullable Throwable cause) {
        super(name + " cannot be opened: " + reason.words + ".", cause);
        this.name = name;
        this.reason = reason;
    }

    /// The file's name as people know it, without its folder.
    public String name() {
        return name;
    }

    public Reason reason() {
        return reason;
    }
}
