package app.obelus.export;

/// A file is not what an importer reads.
public final class UnreadableImportException extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param problem what is wrong with it, a phrase in plain English that names the fault
    public UnreadableImportException(String problem) {
        super(problem);
    }

    /// @param problem what is wrong with it, a phrase in plain English that names the fault
    public UnreadableImportException(String problem, Throwable cause) {
        super(problem, cause);
    }

    public String problem() {
        return String.valueOf(getMessage());
    }
}
