package app.obelus.ui.window;

import app.obelus.ui.Messages;

/// What people look for a format for.
enum FormatGroup {
    TO_READ,
    FROM_TEMPLATE,
    TABLE,
    PROGRAM;

    /// @param id as an exporter tells it
    static FormatGroup of(String id) {
        return switch (id) {
            case "html", "markdown", "docx" -> TO_READ;
            case "letter", "brief", "handout", "template" -> FROM_TEMPLATE;
            case "csv", "csv-bom", "anki" -> TABLE;
            default -> PROGRAM;
        };
    }

    /// What stands above its formats.
    String words() {
        return switch (this) {
            case TO_READ -> Messages.text("formats.read");
            case FROM_TEMPLATE -> Messages.text("formats.template");
            case TABLE -> Messages.text("formats.table");
            case PROGRAM -> Messages.text("formats.programs");
        };
    }
}
