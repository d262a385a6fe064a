package app.obelus.export;

import java.io.IOException;

/// A template that cannot be used. The message is for its author, and names the line where one is
/// to blame.
public final class BrokenTemplateException extends IOException {

    private static final long serialVersionUID = 1;

    BrokenTemplateException(String message) {
        super(message);
    }

    BrokenTemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
