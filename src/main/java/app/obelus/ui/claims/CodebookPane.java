package app.obelus.ui.claims;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.claim.LineStyle;
import app.obelus.claim.Scale;
import app.obelus.claim.Tones;
import app.obelus.claim.Verdict;
import app.obelus.text.ComplexScripts;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;
import app.obelus.ui.ReaderModel;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;

/// The page where the kinds and verdicts of the library are named, coloured, ordered, added and
/// removed, and tags given half-lives. As high as all of it; to be put where it can scroll.
public final class CodebookPane extends VBox {

    private final ReaderModel model;
    private final Label removed = new Label();
    private final Button putBack = new Button(Messages.text("codebook.putBack"));
    private final HBox notice = new HBox(removed, putBack);

    /// @param look the paper, whose colours the examples are shown in
    public CodebookPane(ReaderModel model, ObservableValue<Look> look) {
        this.model = model;
        setId("codebook");
        getStyleClass().add("codebook");
        ObservableValue<List<Kind>> kinds = model.codebook().map(Codebook::kinds);
        ObservableValue<List<Verdict>> verdicts =
                model.codebook().map(book -> book.scale().verdicts());
        var kindList =
                new BookList<>(
                        Messages.text("codebook.kinds"),
                        Messages.text("codebook.kinds.about"),
                        Messages.text("codebook.kinds.add"),
                        kinds,
                        this::setKinds,
                        this::removeKind,
                        CodebookPane::freshKind,
                        (number, kind, actions) ->
                                new KindRow(number, kind, kinds.map(List::size), look, actions));
        kindList.setId("codebook-kinds");
        var verdictList =
                new BookList<>(
                        Messages.text("codebook.verdicts"),
                        Messages.text("codebook.verdicts.about"),
                        Messages.text("codebook.verdicts.add"),
                        verdicts,
                        this::setVerdicts,
                        this::removeVerdict,
                        CodebookPane::freshVerdict,
                        (number, verdict, actions) ->
                                new VerdictRow(number, verdict, verdicts.map(List::size), actions));
        verdictList.setId("codebook-verdicts");
        removed.wrapTextProperty()
                .bind(removed.textProperty().map(text -> !ComplexScripts.areIn(text)));
        putBack.getStyleClass().add("quiet-button");
        notice.setId("codebook-removed");
        notice.getStyleClass().add("book-notice");
        notice.setAlignment(Pos.CENTER_LEFT);
        hideNotice();
        getChildren().setAll(notice, kindList, verdictList, halfLives());
    }

    private BookList<TagDays> halfLives() {
        ObservableValue<List<TagDays>> entries =
                model.codebook().map(book -> TagDays.of(book.halfLives()));
        var list =
                new BookList<>(
                        Messages.text("codebook.halfLives"),
                        Messages.text("codebook.halfLives.about"),
                        Messages.text("codebook.halfLives.add"),
                        entries,
                        this::setHalfLives,
                        number -> setHalfLives(without(entries.getValue(), number)),
                        () -> TagDays.fresh(entries.getValue()),
                        (_, entry, actions) -> new TagDaysRow(entry, entries, actions));
        list.setId("codebook-half-lives");
        return list;
    }

    private void setHalfLives(List<TagDays> entries) {
        model.setCodebook(book().withHalfLives(TagDays.together(entries)));
    }

    private Codebook book() {
        return model.codebook().get();
    }

    private void setKinds(List<Kind> kinds) {
        model.setCodebook(book().withKinds(kinds));
    }

    private void setVerdicts(List<Verdict> verdicts) {
        model.setCodebook(book().withScale(new Scale(verdicts)));
    }

    private void removeKind(int number) {
        Kind kind = book().kinds().get(number);
        setKinds(without(book().kinds(), number));
        tell(
                kind.name(),
                claim -> claim.kind().equals(kind.id()),
                () -> setKinds(BookList.with(book().kinds(), number, kind)));
    }

    private void removeVerdict(int number) {
        Verdict verdict = book().scale().verdicts().get(number);
        setVerdicts(without(book().scale().verdicts(), number));
        tell(
                verdict.name(),
                claim -> claim.verdict().equals(verdict.id()),
                () -> setVerdicts(BookList.with(book().scale().verdicts(), number, verdict)));
    }

    /// Says that an entry is gone from the book, and how many claims keep it all the same.
    private void tell(String name, Predicate<Claim> keeps, Runnable back) {
        long claims = model.notebook().getValue().claims().stream().filter(keeps).count();
        removed.setText(Messages.text("codebook.removed", name, claims));
        putBack.setOnAction(
                _ -> {
                    hideNotice();
                    back.run();
                });
        notice.setVisible(true);
        notice.setManaged(true);
    }

    private void hideNotice() {
        notice.setVisible(false);
        notice.setManaged(false);
    }

    private static <T> List<T> without(List<T> list, int number) {
        List<T> fewer = new ArrayList<>(list);
        fewer.remove(number);
        return fewer;
    }

    private static Kind freshKind() {
        return new Kind(
                freshId("kind"),
                Messages.text("codebook.kinds.fresh"),
                Messages.text("codebook.kinds.fresh.letter"),
                LineStyle.SOLID,
                new Tones("#D5F0EF", "#0F6E6B"),
                new Tones("#C8DFD8", "#1F635C"),
                new Tones("#12403F", "#5ED1CC"));
    }

    private static Verdict freshVerdict() {
        return new Verdict(
                freshId("verdict"),
                Messages.text("codebook.verdicts.fresh"),
                "•",
                true,
                OptionalInt.empty(),
                "#0F6E6B",
                "#1F635C",
                "#5ED1CC");
    }

    /// One that no claim anywhere has, not even of an entry that was removed.
    private static String freshId(String sort) {
        return sort + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
