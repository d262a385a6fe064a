package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;

/// Chooses the format by the content, and by the name where that tells nothing, after making sure
/// that there is something to read.
final class EveryFormat implements ArticleReader {

    private static final System.Logger LOG = System.getLogger(EveryFormat.class.getName());

    /// The first one that a source is of reads it; plain text is what is left.
    private static final List<Format> FORMATS =
            List.of(
                    new Pdf(),
                    new Docx(),
                    new Odt(),
                    new Epub(),
                    new Rtf(),
                    new UnreadOffice(),
                    new Html(),
                    new Mhtml(),
                    new Markdown(),
                    new PlainText());

    /// More would take more memory to show and to write down than to read.
    private static final int MOST_BLOCKS = 300_000;

    /// So much of the waiting for a page of the web is for the network.
    private static final double FETCHING = 0.7;

    private final WebFetch web;

    /// Fetches pages as a person would.
    EveryFormat() {
        this(new WebFetch(WebFetch.Patience.USUAL, WebHosts.OF_THE_SYSTEM, MOST_BYTES));
    }

    EveryFormat(WebFetch web) {
        this.web = web;
    }

    @Override
    public OpenedArticle read(Path file, String password, Progress progress)
            throws UnreadableArticleException {
        String name = String.valueOf(file.getFileName());
        return read(new Source(name, bytesOf(file, name), "", "", password, progress));
    }

    @Override
    public OpenedArticle read(String name, byte[] bytes) throws UnreadableArticleException {
        return read(Source.of(name, bytes));
    }

    @Override
    public OpenedArticle fetched(String address, String password, Progress progress)
            throws UnreadableArticleException {
        WebAddress asked = WebAddress.of(address);
        WebAnswer answer = web.fetch(asked, new Portion(progress, 0, FETCHING));
        try {
            return answer.opened(read(answer.source(password, new Portion(progress, FETCHING, 1))));
        } catch (UnreadableArticleException e) {
            throw new UnreadableArticleException(asked.toString(), e.reason(), e);
        }
    }

    private static OpenedArticle read(Source source) throws UnreadableArticleException {
        if (source.bytes().length == 0) {
            throw source.refused(Reason.EMPTY);
        }
        if (source.bytes().length > MOST_BYTES) {
            throw source.refused(Reason.TOO_LARGE);
        }
        Format format = guarded(source, () -> formatOf(source));
        Draft draft = guarded(source, () -> format.read(source));
        if (draft.article().blocks().isEmpty()) {
            throw source.refused(Reason.EMPTY);
        }
        if (draft.article().blocks().size() > MOST_BLOCKS) {
            throw source.refused(Reason.TOO_INTRICATE);
        }
        String extension = source.extension().isEmpty() ? format.extension() : source.extension();
        return new OpenedArticle(draft, source.bytes(), extension);
    }

    private static Format formatOf(Source source) throws UnreadableArticleException {
        for (Format format : FORMATS) {
            if (format.isOf(source)) {
                return format;
            }
        }
        throw source.refused(Reason.UNKNOWN_FORMAT);
    }

    private interface Step<T> {
        T take() throws UnreadableArticleException;
    }

    /// What a library throws at a file it did not expect is the file's fault here.
    private static <T> T guarded(Source source, Step<T> step) throws UnreadableArticleException {
        try {
            return step.take();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.WARNING, source.name() + " cannot be read.", e);
            throw source.refused(Reason.DAMAGED, e);
        }
    }

    @Override
    public OpenedArticle pasted(String text) throws UnreadableArticleException {
        byte[] bytes = Encoding.withoutHalves(text).getBytes(StandardCharsets.UTF_8);
        String name = Titles.ofWords(text).toLowerCase(Locale.ROOT);
        Article article = read(name + ".txt", bytes).article();
        Article titled =
                new Article(
                        Titles.ofWords(article.text()),
                        article.byline(),
                        article.published(),
                        article.address(),
                        article.language(),
                        article.text(),
                        article.blocks());
        return new OpenedArticle(Draft.of(titled), bytes, "txt");
    }

    @Override
    public OpenedArticle pastedHtml(String html) throws UnreadableArticleException {
        String whole = Encoding.withoutHalves(html);
        Source source = Source.of("pasted.html", whole.getBytes(StandardCharsets.UTF_8));
        Draft draft = guarded(source, () -> Draft.of(Html.chosen(source, whole)));
        if (draft.article().blocks().isEmpty()) {
            throw source.refused(Reason.EMPTY);
        }
        return new OpenedArticle(draft, source.bytes(), source.extension());
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
