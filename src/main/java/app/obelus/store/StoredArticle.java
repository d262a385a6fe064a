package app.obelus.store;

import app.obelus.text.Article;
import app.obelus.text.Edition;

import java.util.List;

/// An article as a library has it.
///
/// @param slug the name of its folder, by which the library knows it
/// @param iri what targets refer to as their source: its address, else `urn:uuid:…`; for ever the
///   same
/// @param article with the text of the latest edition
/// @param editions all of them, earliest first; never empty
public record StoredArticle(String slug, String iri, Article article, List<Edition> editions) {

    /// @throws IllegalArgumentException if there is no edition
    public StoredArticle {
        editions = List.copyOf(editions);
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("an article without editions: " + slug);
        }
    }

    /// The latest edition, whose text the article has.
    public Edition edition() {
        return editions.getLast();
    }
}
