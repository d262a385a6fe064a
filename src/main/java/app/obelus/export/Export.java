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
}
