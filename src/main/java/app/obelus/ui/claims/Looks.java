package app.obelus.ui.claims;

import app.obelus.ui.Look;
import app.obelus.ui.Messages;

/// What people read for a look.
final class Looks {

    private Looks() {}

    static String name(Look look) {
        return switch (look) {
            case LIGHT -> Messages.text("codebook.look.light");
            case SEPIA -> Messages.text("codebook.look.sepia");
            case DARK -> Messages.text("codebook.look.dark");
        };
    }
}
