package app.obelus.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Which folder is the library: the one asked for, else `$OBELUS_LIBRARY`, else `data` in the
/// working folder if that is a library, else the folder for a program's data that the platform has.
public final class LibraryFolder {

    private LibraryFolder() {}

    /// Chooses the folder; it need not be there yet.
    ///
    /// @param asked what stood behind `--library`
    /// @param environment as [System#getenv()] gives it
    /// @param properties as [System#getProperties()] gives them
    public static Path choose(
            Optional<Path> asked, Map<String, String> environment, Properties properties) {
        if (asked.isPresent()) {
            return asked.get();
        }
        String named = environment.getOrDefault("OBELUS_LIBRARY", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        Path here = Path.of(properties.getProperty("user.dir", ""), "data");
        return isLibrary(here) ? here : ofTheUser(environment, properties);
    }

    /// Whether there is a library in the folder.
    public static boolean isLibrary(Path folder) {
        return Files.isRegularFile(folder.resolve("library.json"));
    }

    private static Path ofTheUser(Map<String, String> environment, Properties properties) {
        String home = properties.getProperty("user.home", "");
        String system = properties.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return roaming.isBlank()
                    ? Path.of(home, "AppData", "Roaming", "Obelus")
                    : Path.of(roaming, "Obelus");
        }
        if (system.startsWith("Mac")) {
            return Path.of(home, "Library", "Application Support", "Obelus");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.startsWith("/")
                ? Path.of(data, "obelus")
                : Path.of(home, ".local", "share", "obelus");
    }
}
