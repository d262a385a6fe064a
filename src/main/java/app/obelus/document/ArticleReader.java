package app.obelus.document;

import java.nio.file.Path;
import java.util.List;

/// Opens files and pages of the web as articles.
///
/// Whatever the bytes are, reading ends soon, in bounded memory, with an article or with an
/// [UnreadableArticleException]; a reader keeps no state, so any thread may use it. The format is
/// told by the name's extension, and plain text is what is left.
public interface ArticleReader {

    /// More bytes than this are refused before they are read.
    long MOST_BYTES = 64L << 20;

    /// How the names of files end that hold articles, as a person would look for them.
    List<String> EXTENSIONS =
            List.of(
                    "html",
                    "htm",
                    "xhtml",
                    "mhtml",
                    "mht",
                    "pdf",
                    "epub",
                    "docx",
                    "odt",
                    "rtf",
                    "md",
                    "markdown",
                    "txt",
                    "text",
                    "gz");

    /// A reader of every format that Obelus knows.
    static ArticleReader ofEveryFormat() {
        return new EveryFormat();
    }

    /// Reads a file of any size, of which only what an article may have is read.
    ///
    /// @throws UnreadableArticleException if it is no file, or no article
    default OpenedArticle read(Path file) throws UnreadableArticleException {
        return read(file, "", Progress.unwatched());
    }

    /// The same for somebody who waits.
    ///
    /// @param password what opens the file where it is locked; else empty
    /// @throws UnreadableArticleException if it is no file, or no article; with the reason
    ///   [UnreadableArticleException.Reason#LOCKED] if it would be with a password, and
    ///   [UnreadableArticleException.Reason#STOPPED] soon after `progress` is stopped
    OpenedArticle read(Path file, String password, Progress progress)
            throws UnreadableArticleException;

    /// Fetches the page at an address and reads it. Contacts that host and those that it redirects
    /// to, no other; waits some minutes at most.
    ///
    /// @param address of http or https, as a person types it
    /// @throws UnreadableArticleException if it is no address, the site does not give the page, or
    ///   what it gives is no article; with the reason [UnreadableArticleException.Reason#STOPPED]
    ///   soon after `progress` is stopped
    default OpenedArticle fetched(String address, Progress progress)
            throws UnreadableArticleException {
        return fetched(address, "", progress);
    }

    /// The same for a page that is locked.
    ///
    /// @param password what opens it
    /// @throws UnreadableArticleException as without a password
    OpenedArticle fetched(String address, String password, Progress progress)
            throws UnreadableArticleException;

    /// Reads bytes that are in memory already.
    ///
    /// @param name a file name, which tells the format and, where the text has no title, the title
    /// @throws UnreadableArticleException if the bytes are no article
    OpenedArticle read(String name, byte[] bytes) throws UnreadableArticleException;

    /// Reads text from the clipboard as plain text; the first words are its title.
    ///
    /// @throws UnreadableArticleException if no character of it is visible
    OpenedArticle pasted(String text) throws UnreadableArticleException;

    /// Reads rich text from the clipboard as all that it shows, since somebody chose just that; the
    /// first words are its title.
    ///
    /// @param html a page or a piece of one
    /// @throws UnreadableArticleException if no character of it is visible
    OpenedArticle pastedHtml(String html) throws UnreadableArticleException;
}
