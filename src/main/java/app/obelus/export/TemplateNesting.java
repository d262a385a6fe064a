package app.obelus.export;

/// Looks through a template before the engine does: how deep its sections are nested, since the
/// engine goes down into each, and whether it asks for other files, which it may not have.
final class TemplateNesting {

    private static final int DEEPEST = 40;

    private TemplateNesting() {}

    /// @throws BrokenTemplateException if there is anything wrong with it; the message names the
    ///   line
    static void check(String template) throws BrokenTemplateException {
        String open = "{{";
        String close = "}}";
        int depth = 0;
        int at = template.indexOf(open);
        while (at >= 0) {
            int begin = at + open.length();
            int end = template.indexOf(close, begin);
            if (end < 0) {
                return;
            }
            String tag = template.substring(begin, end).strip();
            int reached = end + close.length();
            switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
                case '#', '^' -> depth++;
                case '/' -> depth--;
                case '>', '<', '$' ->
                        throw new BrokenTemplateException(
                                "Line %d of the template asks for another template, “%s”; a template has to be whole."
                                        .formatted(line(template, at), tag.substring(1).strip()));
                case '=' -> {
                    String[] pair = tag.replace("=", "").strip().split("\\s+");
                    if (pair.length == 2 && !pair[0].isEmpty()) {
                        open = pair[0];
                        close = pair[1];
                    }
                }
                default -> {
                    // A field or a remark.
                }
            }
            if (depth > DEEPEST) {
                throw new BrokenTemplateException(
                        "Line %d of the template begins a section within %d others; up to %d are read."
                                .formatted(line(template, at), DEEPEST, DEEPEST));
            }
            at = template.indexOf(open, reached);
        }
    }

    private static long line(String template, int at) {
        return template.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }
}
