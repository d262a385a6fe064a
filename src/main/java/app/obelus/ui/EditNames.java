package app.obelus.ui;

import app.obelus.claim.Codebook;
import app.obelus.reading.Change;
import app.obelus.reading.CodebookChange;
import app.obelus.reading.Edit;

/// What a menu calls a change, as in "Undo Mark as Figure".
public final class EditNames {

    private EditNames() {}

    /// The name of a change, with those of its kind or verdict as the book has them.
    public static String of(Change change, Codebook codebook) {
        return switch (change) {
            case CodebookChange book ->
                    switch (book.part()) {
                        case KINDS -> Messages.text("edit.kinds");
                        case VERDICTS -> Messages.text("edit.verdicts");
                        case HALF_LIVES -> Messages.text("edit.halfLives");
                    };
            case Edit.Mark mark ->
                    Messages.text("edit.mark", codebook.kindName(mark.claim().kind()));
            case Edit.Earlier earlier -> earlier.name();
            case Edit.Rewrite rewrite ->
                    switch (rewrite.source()) {
                        case OUTSIDE -> Messages.text("edit.outside");
                        case HISTORY -> Messages.text("edit.history");
                        case EDITION -> Messages.text("edit.edition");
                        case BACKUP -> Messages.text("edit.backup");
                        case MANY -> Messages.text("edit.many", rewrite.change().put().size());
                        case ANSWERS -> Messages.text("edit.answers");
                        case IMPORT -> Messages.text("edit.import");
                    };
            case Edit.Remove _ -> Messages.text("edit.remove");
            case Edit.AddPlace _ -> Messages.text("edit.addPlace");
            case Edit.RemovePlace _ -> Messages.text("edit.removePlace");
            case Edit.MovePlace move when move.from().edition() < move.to().edition() ->
                    Messages.text("edit.putInEdition");
            case Edit.MovePlace _ -> Messages.text("edit.movePlace");
            case Edit.SetKind kind -> Messages.text("edit.kind", codebook.kindName(kind.kind()));
            case Edit.Judge judge ->
                    Messages.text("edit.verdict", codebook.verdictName(judge.verdict()));
            case Edit.Confirm _ -> Messages.text("edit.confirm");
            case Edit.SetRecheck _ -> Messages.text("edit.recheck");
            case Edit.Pin pin when pin.pinned() -> Messages.text("edit.pin");
            case Edit.Pin _ -> Messages.text("edit.unpin");
            case Edit.KeepPlace keep when !keep.kept() -> Messages.text("edit.unkeepPlace");
            case Edit.KeepPlace _ -> Messages.text("edit.keepPlace");
            case Edit.SetWording _ -> Messages.text("edit.wording");
            case Edit.SetSpeaker _ -> Messages.text("edit.speaker");
            case Edit.SetSaidOn _ -> Messages.text("edit.saidOn");
            case Edit.SetNote _ -> Messages.text("edit.note");
            case Edit.SetTags _ -> Messages.text("edit.tags");
            case Edit.AddEvidence _ -> Messages.text("edit.addEvidence");
            case Edit.ChangeEvidence _ -> Messages.text("edit.changeEvidence");
            case Edit.RemoveEvidence _ -> Messages.text("edit.removeEvidence");
            case Edit.Settle _ -> Messages.text("edit.settle");
        };
    }
}
