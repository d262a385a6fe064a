package app.obelus.document;

/// The table that an RTF file is in the middle of: a file says where cells and rows end, but
/// neither where they begin, nor where the table begins or ends.
final class RtfTable {

    private final Manuscript manuscript;
    private boolean isBegun;
    private boolean inCell;

    RtfTable(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void beginCell() throws UnreadableArticleException {
        if (!isBegun) {
            manuscript.beginTable();
            isBegun = true;
        }
        if (!inCell) {
            manuscript.open();
            inCell = true;
        }
    }

    void endCell() throws UnreadableArticleException {
        TableDraft table = manuscript.table();
        if (inCell && table != null) {
            table.add(manuscript.close());
            inCell = false;
        }
    }

    void endRow() throws UnreadableArticleException {
        endCell();
        TableDraft table = manuscript.table();
        if (isBegun && table != null) {
            table.endRow();
        }
    }

    void end() throws UnreadableArticleException {
        if (isBegun) {
            endCell();
            manuscript.endTable();
            isBegun = false;
        }
    }
}
