package app.obelus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.obelus.cli.Obelus;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class MainTest {

    @TempDir Path folder;

    /// How a process ended.
    private record Ended(int code, String out, String err) {}

    /// It has a list of its own, because it has to run where the command line cannot be loaded.
    @Test
    void knowsTheFirstWordsOfEveryCommand() {
        assertEquals(Obelus.firstWords(), Main.COMMANDS);
    }

    /// There is no JavaFX for this process to load.
    @ParameterizedTest
    @CsvSource({
        "bogus, '\"bogus\" is neither a command nor a file that is there.'",
        "--bogus, There is no option --bogus."
    })
    void saysWhatIsWrongWithoutADisplayAndWithoutJavaFx(String word, String wrong)
            throws Exception {
        String classes =
                Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                        .toString();
        assertEquals(
                new Ended(
                        2,
                        "",
                        "obelus: %s%n\"obelus --help\" says what there is.%n".formatted(wrong)),
                run(classes, word));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatThereIsNoDisplayWhenItIsUsedRightly() throws Exception {
        Path file = Files.writeString(folder.resolve("a.md"), "Words.");
        assertEquals(
                new Ended(
                        3,
                        "",
                        "Obelus cannot open its window here: Unable to open DISPLAY. On Linux it"
                                + " needs a desktop (X11, or Wayland with XWayland) and GTK 3 (on"
                                + " Debian: libgtk-3-0).\n"),
                run(System.getProperty("java.class.path"), file.toString()));
    }

    private Ended run(String classPath, String word) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx128m", "-Dprism.order=sw"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", classPath, Main.class.getName(), word));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        builder.environment().put("OBELUS_LIBRARY", folder.resolve("library").toString());
        Process process =
                builder.directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        int code = process.waitFor();
        return new Ended(code, Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }
}
