package app.obelus;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;
import java.util.logging.Logger;

/// Where Obelus starts: opens the window, or runs a command without one.
///
/// Compiled for Java 17, alone of all classes, so that an older Java can at least say what is
/// missing. For the same reason the ways on are named, not referred to; it also keeps JavaFX
/// unloaded where a command needs none.
public final class Main {
    private static final int JAVA_NEEDED = 25;

    private static final int WRONG_USE = 2;
    private static final int FAILED = 3;

    /// The first words that ask for a command; anything else is a file for the window to open.
    static final Set<String> COMMANDS =
            Set.of(
                    "agreement",
                    "answers",
                    "check",
                    "corrections",
                    "export",
                    "import",
                    "list",
                    "merge",
                    "packet",
                    "reanchor",
                    "summary",
                    "text",
                    "help",
                    "--help",
                    "-h",
                    "--version",
                    "-V");

    /// Held here because the logging system forgets a logger that nobody holds, filter and all.
    private static final Logger JAVAFX_LOGGER = Logger.getLogger("javafx");

    private Main() {}

    /// Does not return where a command was run or nothing could be: then the process ends with the
    /// exit codes that `obelus --help` lists.
    public static void main(String[] args) throws ReflectiveOperationException {
        int java = Runtime.version().feature();
        if (java < JAVA_NEEDED) {
            System.err.printf(
                    "Obelus needs Java %d or newer, and this is Java %d. Install a newer one, such"
                            + " as Temurin %d from adoptium.net, and start Obelus with it.%n",
                    JAVA_NEEDED, java, JAVA_NEEDED);
            System.exit(FAILED);
        }
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            System.exit((int) call("app.obelus.cli.Obelus", "run", args));
        }
        String wrong = (String) call("app.obelus.Arguments", "wrongUse", args);
        if (!wrong.isEmpty()) {
            System.err.printf("obelus: %s%n\"obelus --help\" says what there is.%n", wrong);
            System.exit(WRONG_USE);
        }
        // JavaFX would rather be on the module path, which no jar can ask for when it is started
        // with `java -jar`. It works all the same.
        JAVAFX_LOGGER.setFilter(
                logged -> !logged.getMessage().startsWith("Unsupported JavaFX configuration"));
        try {
            call("app.obelus.ObelusApp", "main", args);
        } catch (UnsupportedOperationException e) {
            // JavaFX's way to say that the desktop lacks something.
            System.err.printf(
                    "Obelus cannot open its window here: %s. On Linux it needs a desktop (X11, or"
                            + " Wayland with XWayland) and GTK 3 (on Debian: libgtk-3-0).%n",
                    e.getMessage());
            System.exit(FAILED);
        }
    }

    private static Object call(String type, String method, String[] args)
            throws ReflectiveOperationException {
        try {
            return Class.forName(type)
                    .getMethod(method, String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw e;
        }
    }
}
