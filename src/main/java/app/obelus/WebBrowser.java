package app.obelus;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/// The browser of a Linux desktop. JavaFX has a way to it as well, but tells nobody when it leads
/// nowhere.
final class WebBrowser {

    private final String program;

    /// @param program takes an address and ends with 0 if it has found somebody to show it
    WebBrowser(String program) {
        this.program = program;
    }

    static WebBrowser ofTheDesktop() {
        return new WebBrowser("xdg-open");
    }

    /// Shows a page of the web.
    ///
    /// @return whether that went well, as soon as it is known, on another thread
    CompletableFuture<Boolean> show(URI address) {
        try {
            return new ProcessBuilder(program, address.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .onExit()
                    .thenApply(ended -> ended.exitValue() == 0);
        } catch (IOException e) {
            return CompletableFuture.completedFuture(false);
        }
    }
}
