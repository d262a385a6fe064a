package app.obelus.ui;

import app.obelus.document.ArticleReader;
import app.obelus.document.OpenedArticle;
import app.obelus.document.Progress;
import app.obelus.document.UnreadableArticleException;

import java.nio.file.Path;

/// What a person wants to be read.
public sealed interface Wanted {

    /// @param again whether it was opened before
    record OfFile(Path file, boolean again) implements Wanted {}

    /// The page at an address.
    record OfAddress(String address) implements Wanted {}

    /// Words from the clipboard.
    record OfText(String text) implements Wanted {}

    /// Words from the clipboard with what they looked like where they come from.
    ///
    /// @param text the same words plain, for where the HTML is of no use
    record OfHtml(String html, String text) implements Wanted {}

    static Wanted file(Path file) {
        return new OfFile(file, false);
    }

    static Wanted address(String address) {
        return new OfAddress(address);
    }

    static Wanted text(String text) {
        return new OfText(text);
    }

    /// What the person knows it by.
    default String name() {
        return switch (this) {
            case OfFile(Path file, _) -> String.valueOf(file.getFileName());
            case OfAddress(String address) -> address.strip();
            case OfText _, OfHtml _ -> Messages.text("paste.name");
        };
    }

    /// That it is being read, in words.
    default String words() {
        return switch (this) {
            case OfAddress(String address) -> Messages.text("reading.address", Hosts.of(address));
            case OfFile _, OfText _, OfHtml _ -> Messages.text("reading.file", name());
        };
    }

    /// Reads it, on whatever thread.
    ///
    /// @param password what opens it where it is locked; else empty
    /// @throws UnreadableArticleException if it is no article, or reading was stopped
    default OpenedArticle read(ArticleReader reader, String password, Progress progress)
            throws UnreadableArticleException {
        return switch (this) {
            case OfFile(Path file, _) -> reader.read(file, password, progress);
            case OfAddress(String address) -> reader.fetched(address, password, progress);
            case OfText(String text) -> reader.pasted(text);
            case OfHtml(String html, String text) -> pasted(reader, html, text);
        };
    }

    private static OpenedArticle pasted(ArticleReader reader, String html, String text)
            throws UnreadableArticleException {
        try {
            return reader.pastedHtml(html);
        } catch (UnreadableArticleException e) {
            return reader.pasted(text);
        }
    }
}
