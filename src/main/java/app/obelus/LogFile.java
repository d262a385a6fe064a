package app.obelus;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// The file that those look into who want to know more than a message says: beside the system's
/// other temporary files of this person, two of at most 1 MB.
final class LogFile {

    private static final int LARGEST = 1 << 20;

    /// Held because the logging system forgets loggers that nobody holds.
    private static final Logger ROOT = Logger.getLogger("");

    private LogFile() {}

    /// Begins to write the log there.
    ///
    /// @return where; nothing where it cannot be written, which stops nothing
    static Optional<Path> open(Map<String, String> environment, Properties properties) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path folder =
                state.startsWith("/")
                        ? Path.of(state, "obelus")
                        : Path.of(properties.getProperty("user.home", ""), ".obelus", "log");
        try {
            Files.createDirectories(folder);
            Handler handler =
                    new FileHandler(folder.resolve("obelus.%g.log").toString(), LARGEST, 2, true);
            handler.setFormatter(new SimpleFormatter());
            ROOT.addHandler(handler);
            return Optional.of(folder.resolve("obelus.0.log"));
        } catch (IOException e) {
            System.getLogger(LogFile.class.getName())
                    .log(Level.DEBUG, "There is no log file in " + folder, e);
            return Optional.empty();
        }
    }
}
