package app.obelus.cli;

import app.obelus.store.ArticleEntry;
import app.obelus.store.Library;
import app.obelus.store.LibraryFolder;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// What a command finds around it.
///
/// @param environment as [System#getenv()] gives it
/// @param properties as [System#getProperties()] gives them
record Surroundings(Map<String, String> environment, Properties properties) {

    /// The library asked for, or the one there is.
    ///
    /// @param command that asks
    /// @throws ParameterException if the folder asked for is not there: one that was misspelt is no
    ///   library without claims
    Path library(CommandSpec command, @Nullable Path asked) {
        if (asked != null && !Files.isDirectory(asked)) {
            throw new ParameterException(
                    command.commandLine(), "There is no folder %s.".formatted(asked));
        }
        return LibraryFolder.choose(Optional.ofNullable(asked), environment, properties);
    }

    /// Makes sure that the library has an article.
    ///
    /// @param command that asks
    /// @param slug the name of its folder
    /// @throws ParameterException if there is none
    static void mustHave(CommandSpec command, Library library, String slug) throws IOException {
        if (library.articles().stream().map(ArticleEntry::slug).noneMatch(slug::equals)) {
            throw new ParameterException(
                    command.commandLine(),
                    "There is no article %s in %s.".formatted(slug, library.folder()));
        }
    }

    /// The name under which edits are made; empty where nobody has one.
    String user() {
        return properties.getProperty("user.name", "");
    }
}
