package app.obelus.page;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which key does what to the caret. Keys that mean nothing here are left to the program.
final class Keys {

    private final Caret caret;
    private final Runnable copy;

    Keys(Caret caret, Runnable copy) {
        this.caret = caret;
        this.copy = copy;
    }

    void pressed(KeyEvent event) {
        if (caret.isNowhere() || event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown() ? withShortcut(event) : plain(event)) {
            event.consume();
        }
    }

    private boolean plain(KeyEvent event) {
        boolean extending = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> caret.arrow(-1, false, extending);
            case RIGHT, KP_RIGHT -> caret.arrow(1, false, extending);
            case UP, KP_UP -> caret.line(-1, extending);
            case DOWN, KP_DOWN -> caret.line(1, extending);
            case HOME -> caret.lineStart(extending);
            case END -> caret.lineEnd(extending);
            case PAGE_UP -> caret.page(-1, extending);
            case PAGE_DOWN -> caret.page(1, extending);
            case COPY -> copy.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withShortcut(KeyEvent event) {
        boolean extending = event.isShiftDown();
        KeyCode code = event.getCode();
        if (extending && (code == KeyCode.A || code == KeyCode.C || code == KeyCode.INSERT)) {
            return false;
        }
        switch (code) {
            case LEFT, KP_LEFT -> caret.arrow(-1, true, extending);
            case RIGHT, KP_RIGHT -> caret.arrow(1, true, extending);
            case UP, KP_UP -> caret.paragraph(-1, extending);
            case DOWN, KP_DOWN -> caret.paragraph(1, extending);
            case HOME -> caret.start(extending);
            case END -> caret.end(extending);
            case A -> caret.selectAll();
            case C, INSERT -> copy.run();
            default -> {
                return false;
            }
        }
        return true;
    }
}
