package app.obelus.ui.window;

import app.obelus.ui.Messages;

import java.util.Optional;

/// What a person is told about a format.
///
/// @param name what it is called
/// @param about what it is good for, a sentence
record FormatWords(String name, String about) {

    /// The words for a format; its id where there are none.
    static FormatWords of(String id) {
        return known(id).orElseGet(() -> new FormatWords(id, ""));
    }

    /// @param id as an exporter or an importer tells it
    static Optional<FormatWords> known(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case "html" ->
                            new FormatWords(
                                    Messages.text("format.html"), Messages.text("format.html.for"));
                    case "markdown" ->
                            new FormatWords(
                                    Messages.text("format.markdown"),
                                    Messages.text("format.markdown.for"));
                    case "docx" ->
                            new FormatWords(
                                    Messages.text("format.docx"), Messages.text("format.docx.for"));
                    case "letter" ->
                            new FormatWords(
                                    Messages.text("format.letter"),
                                    Messages.text("format.letter.for"));
                    case "brief" ->
                            new FormatWords(
                                    Messages.text("format.brief"),
                                    Messages.text("format.brief.for"));
                    case "handout" ->
                            new FormatWords(
                                    Messages.text("format.handout"),
                                    Messages.text("format.handout.for"));
                    case "template" ->
                            new FormatWords(
                                    Messages.text("format.template"),
                                    Messages.text("format.template.for"));
                    case "jsonld" ->
                            new FormatWords(
                                    Messages.text("format.jsonld"),
                                    Messages.text("format.jsonld.for"));
                    case "claimreview" ->
                            new FormatWords(
                                    Messages.text("format.claimreview"),
                                    Messages.text("format.claimreview.for"));
                    case "csv" ->
                            new FormatWords(
                                    Messages.text("format.csv"), Messages.text("format.csv.for"));
                    case "readwise" ->
                            new FormatWords(
                                    Messages.text("format.readwise"),
                                    Messages.text("format.readwise.for"));
                    case "anki" ->
                            new FormatWords(
                                    Messages.text("format.anki"), Messages.text("format.anki.for"));
                    case "hypothesis" ->
                            new FormatWords(
                                    Messages.text("format.hypothesis"),
                                    Messages.text("format.hypothesis.for"));
                    case "refi" ->
                            new FormatWords(
                                    Messages.text("format.refi"), Messages.text("format.refi.for"));
                    case "refi-codebook" ->
                            new FormatWords(
                                    Messages.text("format.qdc"), Messages.text("format.qdc.for"));
                    case "kindle" ->
                            new FormatWords(
                                    Messages.text("format.kindle"),
                                    Messages.text("format.kindle.for"));
                    default -> null;
                });
    }
}
