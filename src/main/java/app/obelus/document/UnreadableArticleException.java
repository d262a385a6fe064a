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
        /// It has more characters than anybody could read as one article.
        TOO_LONG("there is more text in it than an article may have"),
        /// It unpacks to more than an article may have, as no honest file does.
        EXPANDS("it unpacks to far more than an article may hold"),
        /// It is nested, linked or repeated beyond what anybody writes.
        TOO_INTRICATE("it is built too intricately to be read safely"),
        /// It holds bytes that no text has.
        BINARY("it is not text"),
        /// It says which encoding it is in, and is not, or no encoding fits.
        UNKNOWN_ENCODING("its encoding cannot be told; save it in UTF-8 and open it again"),
        /// It is in a format that Obelus does not read.
        UNKNOWN_FORMAT("Obelus does not read this format"),
        /// It breaks off, or breaks the rules of its format, so that its words cannot be found.
        DAMAGED("the file is damaged"),
        /// A password opens it, and none was given.
        LOCKED("it is locked with a password"),
        /// Another password than the given one opens it.
        WRONG_PASSWORD("the password does not open it"),
        /// It is locked with a password in a way that Obelus does not open.
        ENCRYPTED(
                "it is locked with a password; save it without one in the program it comes from"
                        + " and open it again"),
        /// It was written by Word before 2007.
        OLD_WORD(
                "it is in the old format of Word; save it as .docx in Word or LibreOffice and open"
                        + " it again"),
        /// Its seller has encrypted it for a program of theirs.
        PROTECTED("its publisher has locked it with copy protection"),
        /// Its pages are pictures of text.
        SCANNED("its pages are pictures without text"),
        /// The one who waited for it has stopped reading it.
        STOPPED("it was stopped"),
        /// It is no address of a page: not http or https, or no host.
        NO_ADDRESS("it is not the address of a web page"),
        /// The network or the host does not answer.
        UNREACHABLE("the site cannot be reached"),
        /// The host answers, but not within the time that anybody would wait.
        TOO_SLOW("the site takes too long to answer"),
        /// The host answers that it does not give the page to everybody.
        NOT_GIVEN("the site does not give the page"),
        /// The host answers that it has no such page, or no longer.
        NO_SUCH_PAGE("the site has no such page"),
        /// The host answers that it is in trouble or has too much to do.
        SITE_FAILS("the site is in trouble, or has too much to do"),
        /// The host cannot prove that it is the one that the address names.
        UNTRUSTED("no secure connection to the site can be made"),
        /// The connection broke before all was there.
        BROKEN_OFF("the connection broke off half way"),
        /// The host sends one on to an address that is less secure, in the network around this
        /// computer, or none.
        UNSAFE_REDIRECT("the site sends one on to an address that is not safe to follow"),
        /// The host sends one on from address to address.
        TOO_MANY_REDIRECTS("the site sends one on again and again");

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
