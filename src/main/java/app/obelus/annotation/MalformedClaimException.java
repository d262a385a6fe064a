package app.obelus.annotation;

/// An item of a file of notes is no claim. It is set aside; the others are read.
public final class MalformedClaimException extends Exception {

    private static final long serialVersionUID = 1;

    private final String problem;

    /// @param problem a phrase in plain English, such as "it has no id"
    public MalformedClaimException(String problem) {
        super(problem);
        this.problem = problem;
    }

    public String problem() {
        return problem;
    }
}
