package app.obelus.store;

import java.io.IOException;

/// Somebody else changed the notes since they were read here, so saving would write over what they
/// wrote. Nothing was saved; the file has their notes, and ours are where they were.
public final class NotesChangedException extends IOException {

    private static final long serialVersionUID = 1;

    NotesChangedException(String file) {
        super(file + " was changed by another program since it was read here.");
    }
}
