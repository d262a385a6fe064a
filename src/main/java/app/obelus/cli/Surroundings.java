package app.obelus.cli;

import app.obelus.store.LibraryFolder;

import org.jspecify.annotations.Nullable;

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
    Path library(@Nullable Path asked) {
        return LibraryFolder.choose(Optional.ofNullable(asked), environment, properties);
    }

    /// The name under which edits are made; empty where nobody has one.
    String user() {
        return properties.getProperty("user.name", "");
    }
}
