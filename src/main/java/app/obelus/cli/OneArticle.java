package app.obelus.cli;

import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.IOException;

/// The article that a command is about.
final class OneArticle {

    private OneArticle() {}

    /// @throws ParameterException if the library has none of that name
    static StoredArticle of(Library library, String slug, CommandSpec spec)
            throws IOException, UnreadableNotesException {
        Surroundings.mustHave(spec, library, slug);
        return library.open(slug);
    }
}
