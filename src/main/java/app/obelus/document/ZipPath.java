package app.obelus.document;

import java.util.ArrayDeque;
import java.util.Deque;

/// Names of entries as other entries refer to them.
final class ZipPath {

    private ZipPath() {}

    /// The name that a reference means which stands in an entry of `folder`. It begins at the root
    /// of the archive and never leads out of it.
    ///
    /// @param folder with a slash at the end; empty for the root
    static String of(String folder, String reference) {
        String path = reference.startsWith("/") ? reference : folder + reference;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /// The folder that an entry is in, with a slash at the end; empty for the root.
    static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
