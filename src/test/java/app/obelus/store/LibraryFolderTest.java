package app.obelus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

class LibraryFolderTest {

    @TempDir Path here;

    @Test
    void isTheOneAskedForAboveAll() {
        assertEquals(
                Path.of("asked"),
                LibraryFolder.choose(
                        Optional.of(Path.of("asked")),
                        Map.of("OBELUS_LIBRARY", "/named"),
                        on("Linux")));
    }

    @Test
    void isElseTheOneThatTheEnvironmentNames() {
        assertEquals(Path.of("/named"), choose("Linux", Map.of("OBELUS_LIBRARY", "/named")));
    }

    @Test
    void isElseTheDataFolderOfACheckout() throws Exception {
        Files.createDirectories(here.resolve("data"));
        assertEquals(Path.of("/home/ada/.local/share/obelus"), choose("Linux", Map.of()));
        Files.writeString(here.resolve("data/library.json"), "{}");
        assertEquals(here.resolve("data"), choose("Linux", Map.of("OBELUS_LIBRARY", " ")));
    }

    @Test
    void isElseWhereThePlatformKeepsData() {
        assertEquals(
                Path.of("/home/ada/.local/share/obelus"),
                choose("Linux", Map.of("XDG_DATA_HOME", "not/absolute")));
        assertEquals(Path.of("/xdg/obelus"), choose("Linux", Map.of("XDG_DATA_HOME", "/xdg")));
        assertEquals(
                Path.of("/home/ada/Library/Application Support/Obelus"),
                choose("Mac OS X", Map.of()));
        assertEquals(
                Path.of("/roaming/Obelus"), choose("Windows 11", Map.of("APPDATA", "/roaming")));
        assertEquals(Path.of("/home/ada/AppData/Roaming/Obelus"), choose("Windows 11", Map.of()));
    }

    private Path choose(String system, Map<String, String> environment) {
        return LibraryFolder.choose(Optional.empty(), environment, on(system));
    }

    private Properties on(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/ada");
        properties.setProperty("user.dir", here.toString());
        return properties;
    }
}
