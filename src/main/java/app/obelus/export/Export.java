package app.obelus.export;

import app.obelus.claim.Codebook;

import java.util.List;
import java.util.Optional;

/// What is to be written: articles with claims, and the names of their kinds and verdicts.
///
/// @param articles in the order in which they are written
/// @param before the text of the file that is to be written over, for a format that keeps what a
///   person wrote into it ([Exporter#keepsWhatIsThere]); nothing where there is none
public record Export(List<AnnotatedArticle> articles, Codebook codebook, Optional<String> before) {

    public Export {
        articles = List.copyOf(articles);
    }

    /// Nothing is kept of any earlier file. Articles without claims are left out, unless there is
    /// but one.
    public static Export of(List<AnnotatedArticle> articles, Codebook codebook) {
        List<AnnotatedArticle> wanted =
                articles.size() == 1
                        ? articles
                        : articles.stream().filter(it -> !it.claims().isEmpty()).toList();
        return new Export(wanted, codebook, Optional.empty());
    }

    /// How many claims are to be written.
    public int size() {
        return articles.stream().mapToInt(it -> it.claims().size()).sum();
    }
}
