package app.obelus.reading;

import app.obelus.claim.Claim;
import app.obelus.claim.Notebook;
import app.obelus.claim.Recheck;
import app.obelus.claim.Target;

import java.util.List;
import java.util.Optional;

/// Claims as a second reader gets them, who is to judge them without knowing what the first one
/// found.
public final class Blinding {

    private Blinding() {}

    /// The claims with what was said and where: id, kind, wording, speaker, day and places. Gone is
    /// what a reader made of it: verdict, note, tags, evidence, answers, conflicts, when to check
    /// again, whether it is pinned, who marked it, when it was changed, and whatever another
    /// program wrote beside it.
    public static Notebook of(Notebook notebook) {
        return Notebook.of(notebook.claims().stream().map(Blinding::of).toList());
    }

    static Claim of(Claim claim) {
        return new Claim(
                claim.id(),
                claim.kind(),
                Claim.NO_VERDICT,
                claim.wording(),
                claim.speaker(),
                claim.saidOn(),
                "",
                List.of(),
                List.of(),
                claim.targets().stream().map(Blinding::of).toList(),
                claim.created(),
                claim.created(),
                Optional.empty(),
                Recheck.none(),
                false,
                List.of(),
                "",
                List.of(),
                "",
                List.of());
    }

    private static Target of(Target target) {
        return new Target(
                target.source(),
                target.edition(),
                target.textHash(),
                target.selectors(),
                target.surroundings(),
                target.kept(),
                "");
    }
}
