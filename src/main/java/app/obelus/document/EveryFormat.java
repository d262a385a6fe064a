package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Chooses the format by the extension, after making sure that there is something to read.
final class EveryFormat implements ArticleReader {

    private static final Format PLAIN_TEXT = new PlainText();
    private static final Format MARKDOWN = new Markdown();

    private static final Map<String, Format> FORMATS =
            Map.of(
                    "md", MARKDOWN,
                    "markdown", MARKDOWN,
                    "mdown", MARKDOWN,
                    "mkd", MARKDOWN,
                    "mkdn", MARKDOWN);

    /// Formats that look like text or are well known, but would be shown as gibberish.
    private static final Set<String> NOT_YET =
            Set.of("htm", "html", "xhtml", "pdf", "doc", "docx", "odt", "rtf", "epub");

    @Override
    public OpenedArticle read(Path file) throws UnreadableArticleException {
        String name = String.valueOf(file.getFileName());
        return read(name, bytesOf(file, name));
    }

    @Override
    public OpenedArticle read(String name, byte[] bytes) throws UnreadableArticleException {
        if (bytes.length == 0) {
            throw new UnreadableArticleException(name, Reason.EMPTY);
        }
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableArticleException(name, Reason.TOO_LARGE);
        }
        String extension = Titles.extension(name);
        if (NOT_YET.contains(extension)) {
            throw new UnreadableArticleException(name, Reason.UNKNOWN_FORMAT);
        }
        Article article = FORMATS.getOrDefault(extension, PLAIN_TEXT).read(name, bytes);
        if (article.blocks().isEmpty()) {
            throw new UnreadableArticleException(name, Reason.EMPTY);
        }
        return new OpenedArticle(article, bytes, extension.isEmpty() ? "txt" : extension);
    }

    @Override
    public OpenedArticle pasted(String text) throws UnreadableArticleException {
        byte[] bytes = Encoding.withoutHalves(text).getBytes(StandardCharsets.UTF_8);
        String name = Titles.ofWords(text).toLowerCase(Locale.ROOT);
        OpenedArticle opened = read(name + ".txt", bytes);
        Article article = opened.article();
        return new OpenedArticle(
                new Article(
                        Titles.ofWords(article.text()),
                        article.byline(),
                        article.published(),
                        article.address(),
                        article.language(),
                        article.text(),
                        article.blocks()),
                bytes,
                "txt");
    }

    private static byte[] bytesOf(Path file, String name) throws UnreadableArticleException {
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            if (!about.isRegularFile()) {
                throw new UnreadableArticleException(name, Reason.NOT_A_FILE);
            }
            if (about.size() > MOST_BYTES) {
                throw new UnreadableArticleException(name, Reason.TOO_LARGE);
            }
            // A file may grow while it is read, and some that are no real files say they are empty.
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes((int) MOST_BYTES + 1);
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableArticleException(name, Reason.MISSING, e);
        } catch (AccessDeniedException e) {
            throw new UnreadableArticleException(name, Reason.FORBIDDEN, e);
        } catch (IOException e) {
            throw new UnreadableArticleException(name, Reason.NOT_READ, e);
        }
    }
}
