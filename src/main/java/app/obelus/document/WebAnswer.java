package app.obelus.document;

import app.obelus.text.Article;

import java.util.List;

/// What a site gave for an address.
///
/// @param way the addresses asked in turn: the first as it was given, the others as redirects led
///   on; never empty
/// @param bytes unpacked
/// @param type the content type as it was sent; empty where none was
@SuppressWarnings("ArrayRecordComponent") // Nobody compares or changes them.
record WebAnswer(List<WebAddress> way, byte[] bytes, String type) {

    WebAnswer {
        way = List.copyOf(way);
    }

    /// Where the bytes came from in the end.
    WebAddress from() {
        return way.getLast();
    }

    /// What there is to be read.
    ///
    /// @param password what opens it where it is locked; else empty
    Source source(String password, Progress progress) {
        return new Source(
                WebType.fileName(from(), type),
                bytes,
                WebType.charset(type),
                from().toString(),
                password,
                progress);
    }

    /// The article that was read from it, published at the address that it names itself where that
    /// is of the same host, else where the bytes came from.
    OpenedArticle opened(OpenedArticle read) {
        Article article = read.article();
        String address =
                WebAddress.read(article.address())
                        .filter(from()::hasHostOf)
                        .orElse(from())
                        .toString();
        Article addressed =
                new Article(
                        article.title(),
                        article.byline(),
                        article.published(),
                        address,
                        article.language(),
                        article.text(),
                        article.blocks());
        return read.fetched(addressed, way.stream().map(WebAddress::toString).toList());
    }
}
