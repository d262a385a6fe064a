package app.obelus.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// A command as a person types it, and what comes of it.
///
/// @param code the exit code
/// @param out what it printed, with LF line ends
/// @param err what it told besides, likewise
record Typed(int code, String out, String err) {

    /// By a person whose account says Ada, with nothing set in the environment.
    static Typed by(List<String> words) {
        var ada = new Properties();
        ada.setProperty("user.name", "Ada");
        return of(words, Map.of(), ada);
    }

    static Typed of(List<String> words, Map<String, String> environment, Properties properties) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                Obelus.run(
                        words.toArray(String[]::new),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        environment,
                        properties);
        return new Typed(code, lines(out), lines(err));
    }

    private static String lines(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
