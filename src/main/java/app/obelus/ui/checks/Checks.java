package app.obelus.ui.checks;

import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Notebook;
import app.obelus.reading.Lint;
import app.obelus.reading.LintFinding;
import app.obelus.reading.LintRule;
import app.obelus.ui.ReaderModel;
import app.obelus.ui.Selection;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is to be mended in the claims of the open article, by the rules that are on.
///
/// To be used on the JavaFX thread.
public final class Checks {

    private final ReaderModel model;
    private final ObjectProperty<Set<LintRule>> off;
    private final ObjectBinding<List<LintFinding>> findings;
    private Lint lint = Lint.none();
    private Optional<LintFinding> visited = Optional.empty();

    /// @param off the rules that are off
    public Checks(ReaderModel model, ObjectProperty<Set<LintRule>> off) {
        this.model = model;
        this.off = off;
        ObservableValue<Lint> looked =
                Bindings.createObjectBinding(
                        this::look, model.notebook(), model.codebook(), model.article());
        this.findings =
                Bindings.createObjectBinding(
                        () ->
                                looked.getValue().findings().stream()
                                        .filter(finding -> !off.get().contains(finding.rule()))
                                        .toList(),
                        looked,
                        off);
    }

    /// In the order of the claims' places.
    public ObservableValue<List<LintFinding>> findings() {
        return findings;
    }

    /// What is wrong, for people.
    public static String words(LintFinding finding) {
        return RuleWords.problem(finding);
    }

    /// The rules that are off.
    ObservableValue<Set<LintRule>> off() {
        return off;
    }

    ReaderModel model() {
        return model;
    }

    void turn(LintRule rule, boolean on) {
        Set<LintRule> now = EnumSet.noneOf(LintRule.class);
        now.addAll(off.get());
        if (on) {
            now.remove(rule);
        } else {
            now.add(rule);
        }
        off.set(Set.copyOf(now));
    }

    /// Where the reader is now: the walk goes on from there.
    void visit(LintFinding finding) {
        visited = Optional.of(finding);
    }

    /// The finding behind the one visited last, behind the last one the first; where that one is
    /// mended or the reader is elsewhere, as [#nearest] says.
    Optional<LintFinding> next() {
        List<LintFinding> all = findings.get();
        int at = visitedNow();
        return at < 0 ? nearest() : Optional.of(all.get((at + 1) % all.size()));
    }

    /// The finding where the reader is: the one visited last; where that is mended or another claim
    /// is selected meanwhile, the first that is not before the selected claim's place, else the
    /// first of all.
    Optional<LintFinding> nearest() {
        List<LintFinding> all = findings.get();
        int at = visitedNow();
        if (at >= 0) {
            return Optional.of(all.get(at));
        }
        Notebook notebook = model.notebook().getValue();
        int place = Math.max(0, selected().map(notebook::indexOf).orElse(0));
        Set<ClaimId> fromHere =
                notebook.claims().subList(place, notebook.size()).stream()
                        .map(Claim::id)
                        .collect(Collectors.toSet());
        return all.stream()
                .filter(it -> fromHere.contains(it.claim()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// The place of the finding visited last; -1 where it is mended or the reader is elsewhere.
    private int visitedNow() {
        return visited.filter(it -> selected().filter(it.claim()::equals).isPresent())
                .map(findings.get()::indexOf)
                .orElse(-1);
    }

    private Optional<ClaimId> selected() {
        return model.selection().current().get().map(Selection.Selected::claim);
    }

    private Lint look() {
        lint =
                lint.after(
                        model.notebook().getValue(), model.places().get(), model.judging().needs());
        return lint;
    }
}
