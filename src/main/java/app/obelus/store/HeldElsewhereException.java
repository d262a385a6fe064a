package app.obelus.store;

import java.io.IOException;

/// Another program, or another window, is changing the notes on this article. Nothing was saved.
public final class HeldElsewhereException extends IOException {

    private static final long serialVersionUID = 1;

    HeldElsewhereException(String folder) {
        super("Another program is changing the notes in " + folder + ".");
    }
}
