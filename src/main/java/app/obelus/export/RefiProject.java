package app.obelus.export;

import java.util.List;
import java.util.Map;

/// What a REFI-QDA project says about text. GUIDs are in lower case and without braces.
///
/// @param origin the program that wrote it
/// @param users names by GUID
/// @param codes what codes are called, with what stands above them, by GUID
/// @param notes by GUID
record RefiProject(
        String origin,
        Map<String, String> users,
        Map<String, List<String>> codes,
        List<Source> sources,
        Map<String, Source> notes) {

    /// A text: in the project, or in a file of the archive.
    ///
    /// @param path of the file; empty where the text is in the project
    record Source(String guid, String name, String path, String text, List<Selection> selections) {}

    /// A stretch of a text.
    ///
    /// @param start as it is written
    /// @param end as it is written
    /// @param codes GUIDs
    /// @param notes GUIDs
    record Selection(
            String guid,
            String name,
            String start,
            String end,
            String description,
            String user,
            String created,
            String modified,
            List<String> codes,
            List<String> notes) {}
}
