package app.obelus.document;

/// Which list a paragraph is an item of.
///
/// @param list the number of the list, as the document counts its lists; 0 for none
/// @param level from 0
record DocxNumbered(int list, int level) {

    /// Longer numbers do not occur.
    static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,8}") ? Integer.parseInt(digits) : otherwise;
    }
}
