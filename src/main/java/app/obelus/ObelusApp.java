package app.obelus;

import app.obelus.document.ArticleReader;
import app.obelus.store.Library;
import app.obelus.store.LibraryFolder;
import app.obelus.store.SettingsFile;
import app.obelus.store.UnreadableNotesException;
import app.obelus.ui.Background;
import app.obelus.ui.Problem;
import app.obelus.ui.Problems;
import app.obelus.ui.window.ProblemWindow;
import app.obelus.ui.window.ReaderWindow;

import javafx.application.Application;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/// Puts the window together: everything that the program consists of is made here.
public final class ObelusApp extends Application {

    private static final System.Logger LOG = System.getLogger(ObelusApp.class.getName());

    private @Nullable ReaderWindow window;

    public static void main(String[] args) {
        launch(ObelusApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        var arguments = Arguments.of(getParameters().getRaw());
        Optional<Path> log = LogFile.open(System.getenv(), System.getProperties());
        var settings = SettingsFile.ofTheUser(System.getenv(), System.getProperties());
        Path folder =
                LibraryFolder.choose(arguments.library(), System.getenv(), System.getProperties());
        try {
            var library = Library.withSample(folder);
            var opened =
                    new ReaderWindow(
                            stage,
                            library,
                            ArticleReader.ofEveryFormat(),
                            settings,
                            Clock.systemUTC(),
                            UUID::randomUUID,
                            System.getProperty("user.name", ""));
            window = opened;
            Background.onBug(bug -> report(bug, opened, log));
            opened.setOnBrowse(address -> browse(address, opened));
            opened.show(arguments.file());
        } catch (IOException e) {
            new ProblemWindow(stage, Problems.libraryNotOpened(folder, e)).show();
        } catch (UnreadableNotesException e) {
            new ProblemWindow(stage, Problems.fileNotUnderstood(e)).show();
        }
    }

    private void browse(URI address, ReaderWindow window) {
        if (System.getProperty("os.name", "").startsWith("Linux")) {
            var _ =
                    WebBrowser.ofTheDesktop()
                            .show(address)
                            .thenAccept(shown -> tellIfNot(shown, address, window));
        } else {
            getHostServices().showDocument(address.toString());
        }
    }

    private static void tellIfNot(boolean shown, URI address, ReaderWindow window) {
        if (!shown) {
            Background.later(() -> window.tell(Problems.pageNotShown(address)));
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.stop();
        }
    }

    private static void report(Throwable bug, ReaderWindow window, Optional<Path> log) {
        LOG.log(Level.ERROR, "A bug.", bug);
        Problem problem = Problems.bug(log);
        Background.later(() -> window.tell(problem));
    }
}
