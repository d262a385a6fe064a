package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;

import org.jspecify.annotations.Nullable;

/// What an article is to be made of: bytes, and all that is known about them from outside.
///
/// @param name the file's name, for the title where the content has none, and for messages
/// @param bytes not copied: nobody changes them
/// @param charset which encoding the one who sent them says they are in; empty where nobody did
/// @param address where they came from; empty for a file
/// @param password what opens them; empty where none was given
/// @param progress who waits
@SuppressWarnings("ArrayRecordComponent") // Sources are not compared.
record Source(
        String name,
        byte[] bytes,
        String charset,
        String address,
        String password,
        Progress progress) {

    /// Of a file nobody waits for.
    static Source of(String name, byte[] bytes) {
        return new Source(name, bytes, "", "", "", Progress.unwatched());
    }

    /// In lower case and without the dot; empty where the name has none.
    String extension() {
        return Titles.extension(name);
    }

    /// The same source with other content, as when it was packed.
    Source withContent(String newName, byte[] newBytes) {
        return new Source(newName, newBytes, charset, address, password, progress);
    }

    /// Tells how far reading is.
    ///
    /// @throws UnreadableArticleException if it shall end
    void reached(double share) throws UnreadableArticleException {
        progress.reached(share);
        goOn();
    }

    /// @throws UnreadableArticleException if reading shall end
    void goOn() throws UnreadableArticleException {
        if (progress.isStopped()) {
            throw refused(Reason.STOPPED);
        }
    }

    UnreadableArticleException refused(Reason reason) {
        return refused(reason, null);
    }

    UnreadableArticleException refused(Reason reason, @Nullable Throwable cause) {
        return new UnreadableArticleException(name, reason, cause);
    }

    /// Whether the bytes begin with these ASCII characters.
    boolean begins(String ascii) {
        if (bytes.length < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[i] != (byte) ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
