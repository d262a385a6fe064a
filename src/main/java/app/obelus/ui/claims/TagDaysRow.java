package app.obelus.ui.claims;

import app.obelus.claim.Recheck;
import app.obelus.ui.Messages;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/// One tag with a half-life: the tag, its days, and a button that removes it.
final class TagDaysRow extends BookRow<TagDays> {

    private static final int MOST_DIGITS = 4;

    /// @param all the entries, of which no two may have one tag
    TagDaysRow(
            ObservableValue<TagDays> entry,
            ObservableValue<List<TagDays>> all,
            BookList.Actions<TagDays> actions) {
        super(
                entry,
                actions,
                TagDays::tag,
                text -> fits(text, entry.getValue(), all.getValue()),
                TagDays::withTag);
        name().setAccessibleText(Messages.text("codebook.halfLives.tag"));
        BookField days =
                field(
                        "codebook.halfLives.days",
                        it -> Integer.toString(it.days()),
                        TagDaysRow::isDays,
                        (old, text) -> old.withDays(Integer.parseInt(text)));
        days.getStyleClass().add("days-field");
        var unit = new Label(Messages.text("codebook.halfLives.unit"));
        unit.getStyleClass().add("field-label");
        unit.setMinWidth(USE_PREF_SIZE);
        var remove =
                Icons.button(
                        Feather.TRASH_2,
                        Messages.text("codebook.halfLives.remove"),
                        actions::remove);
        remove.getStyleClass().add("remove");
        var line = new HBox(name(), days, unit, remove);
        line.getStyleClass().add("book-line");
        getChildren().setAll(line);
    }

    private static boolean fits(String text, TagDays now, List<TagDays> all) {
        return !text.isBlank() && (text.equals(now.tag()) || TagDays.isFree(text, all));
    }

    private static boolean isDays(String text) {
        return !text.isEmpty()
                && text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text) >= 1
                && Integer.parseInt(text) <= Recheck.LONGEST;
    }
}
