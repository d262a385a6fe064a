package app.obelus.store;

import java.io.IOException;

/// Somebody else changed the very same kinds or verdicts since they were read here. Nothing was
/// saved; the library has theirs now.
public final class CodebookChangedException extends IOException {

    private static final long serialVersionUID = 1;

    CodebookChangedException(String file) {
        super(file + " was changed by another program since it was read here.");
    }
}
