package app.obelus.cli;

/// Numbers of things as people say them.
final class Counted {

    private Counted() {}

    static String claims(int count) {
        return of(count, "claim");
    }

    /// @param thing one of them; several have an s more
    static String of(int count, String thing) {
        return count == 1 ? "1 " + thing : count + " " + thing + "s";
    }
}
