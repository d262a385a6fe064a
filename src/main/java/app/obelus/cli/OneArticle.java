package app.obelus.cli;

import app.obelus.store.Library;
import app.obelus.store.StoredArticle;
import app.obelus.store.UnreadableNotesException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

import java.io.IOException;
import java.nio.file.Path;

/// The article that a command is about. The option and the parameter that such commands have in
/// common.
final class OneArticle {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--library",
            paramLabel = "DIR",
            description = "The library's folder; otherwise the one that the window would open.")
    private @Nullable Path folder;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "Name of the article's folder.")
    private String slug;

    // picocli sets the fields.
    @SuppressWarnings("NullAway.Init")
    OneArticle() {}

    /// The name of the article's folder, whether there is one or not.
    String slug() {
        return slug;
    }

    /// The library asked for, or the one there is.
    ///
    /// @throws ParameterException if the folder asked for is not there
    Library library(Surroundings surroundings) throws IOException, UnreadableNotesException {
        return Library.in(surroundings.library(spec, folder));
    }

    /// @throws ParameterException if the library has none of that name
    StoredArticle in(Library library) throws IOException, UnreadableNotesException {
        Surroundings.mustHave(spec, library, slug);
        return library.open(slug);
    }
}
