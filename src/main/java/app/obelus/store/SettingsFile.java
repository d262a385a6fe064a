package app.obelus.store;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a program remembers for one person between runs, such as the size of its window: names and
/// values in a file of Java properties, UTF-8. Nothing in it is work; a file that cannot be read
/// counts as empty.
public final class SettingsFile {

    private static final long LARGEST = 4L << 20;

    private final Path file;

    private SettingsFile(Path file) {
        this.file = file;
    }

    public static SettingsFile at(Path file) {
        return new SettingsFile(file);
    }

    /// Where the platform wants such a file.
    ///
    /// @param environment as [System#getenv()] gives it
    /// @param properties as [System#getProperties()] gives them
    public static SettingsFile ofTheUser(Map<String, String> environment, Properties properties) {
        String named = environment.getOrDefault("OBELUS_SETTINGS", "");
        if (!named.isBlank()) {
            return at(Path.of(named));
        }
        String home = properties.getProperty("user.home", "");
        String system = properties.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return at(Path.of(home, "AppData", "Local", "Obelus", "settings.properties"));
        }
        if (system.startsWith("Mac")) {
            return at(Path.of(home, "Library", "Preferences", "app.obelus.properties"));
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        Path folder = config.startsWith("/") ? Path.of(config) : Path.of(home, ".config");
        return at(folder.resolve("obelus").resolve("settings.properties"));
    }

    /// A file of its own for what is remembered about one thing, in a folder beside this one.
    ///
    /// @param name of a file, without an ending
    public SettingsFile about(String name) {
        String own = file.getFileName().toString().replaceFirst("\\.properties$", "");
        return at(file.resolveSibling(own + "-reviews").resolve(name + ".properties"));
    }

    /// All settings; none where there is no file or it cannot be read.
    public Map<String, String> load() {
        Properties read = new Properties();
        try {
            if (Files.size(file) <= LARGEST) {
                try (Reader reader = new StringReader(Files.readString(file))) {
                    read.load(reader);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return Map.of();
        }
        Map<String, String> settings = new TreeMap<>();
        read.stringPropertyNames().forEach(name -> settings.put(name, read.getProperty(name)));
        return settings;
    }

    /// Replaces all settings, all or nothing.
    ///
    /// @throws IOException if they could not be saved; the old ones are still there
    public void save(Map<String, String> settings) throws IOException {
        String lines =
                new TreeMap<>(settings)
                        .entrySet().stream()
                                .map(it -> escape(it.getKey(), true) + "=" + escape(it.getValue()))
                                .collect(Collectors.joining("\n", "", "\n"));
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(written, lines);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String escape(String value) {
        return escape(value, false);
    }

    private static String escape(String words, boolean isName) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case ' ' -> escaped.append(isName || i == 0 ? "\\ " : " ");
                case '=', ':', '#', '!' -> escaped.append(isName ? "\\" : "").append(c);
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
