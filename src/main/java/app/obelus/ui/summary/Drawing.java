package app.obelus.ui.summary;

import app.obelus.claim.Codebook;
import app.obelus.claim.Kind;
import app.obelus.claim.Stance;
import app.obelus.claim.Verdict;
import app.obelus.reading.ClaimFilter;
import app.obelus.reading.Stretch;
import app.obelus.reading.Summary;
import app.obelus.reading.Tally;
import app.obelus.ui.FilterPart;
import app.obelus.ui.Look;
import app.obelus.ui.Messages;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// A summary as bars. Verdicts and kinds are bars of their own colours; all others are made of the
/// verdicts of their claims.
///
/// @param filter what is asked for now
record Drawing(Summary summary, ClaimFilter filter, Codebook book, Look look) {

    /// Bars that choose a part of the filter, one for each id that there is or that is chosen.
    List<Bar> bars(FilterPart part) {
        Map<String, Integer> counts = part.counts(summary);
        Set<String> chosen = part.chosen(filter);
        Set<String> ids = new LinkedHashSet<>(counts.keySet());
        ids.addAll(chosen);
        List<Bar> bars = new ArrayList<>();
        for (String id : ids) {
            int claims = counts.getOrDefault(id, 0);
            List<Bar.Piece> pieces =
                    switch (part) {
                        case VERDICT -> List.of(verdict(id, claims));
                        case KIND -> List.of(kind(id, claims));
                        case SPEAKER -> pieces(summary.bySpeaker().get(id));
                        case TAG -> pieces(summary.byTag().get(id));
                        case STANCE -> pieces(summary.byStance().get(Stance.valueOf(id)));
                    };
            bars.add(
                    new Bar(
                            id,
                            sign(part, id),
                            part.name(id, book),
                            pieces.stream().filter(it -> it.claims() > 0).toList(),
                            chosen.contains(id),
                            true));
        }
        return isNothing(part) && chosen.isEmpty() ? List.of() : bars;
    }

    /// Bars for the stretches of the article from its beginning; their ids are their numbers.
    List<Bar> stretches() {
        if (summary.stretches().stream().allMatch(it -> it.first().isEmpty())) {
            return List.of();
        }
        return IntStream.range(0, summary.stretches().size())
                .mapToObj(
                        i -> {
                            Stretch stretch = summary.stretches().get(i);
                            return new Bar(
                                    String.valueOf(i),
                                    "",
                                    name(stretch),
                                    pieces(stretch.tally()),
                                    false,
                                    stretch.first().isPresent());
                        })
                .toList();
    }

    /// Bars for the days on which verdicts were given, the latest first.
    List<Bar> days() {
        List<Bar> bars = new ArrayList<>();
        for (Map.Entry<LocalDate, Tally> day : summary.byDay().entrySet()) {
            bars.addFirst(
                    new Bar(
                            day.getKey().toString(),
                            "",
                            day.getKey().toString(),
                            pieces(day.getValue()),
                            false,
                            false));
        }
        return bars;
    }

    /// Where nobody is named, one bar for nobody says nothing.
    private boolean isNothing(FilterPart part) {
        return part == FilterPart.SPEAKER && summary.bySpeaker().keySet().equals(Set.of(""));
    }

    private static String name(Stretch stretch) {
        return stretch.from() == stretch.to()
                ? Messages.text("summary.paragraph", stretch.from())
                : Messages.text("summary.paragraphs", stretch.from(), stretch.to());
    }

    private String sign(FilterPart part, String id) {
        return switch (part) {
            case VERDICT -> verdict(id, 0).sign();
            case KIND -> kind(id, 0).sign();
            case SPEAKER, TAG, STANCE -> "";
        };
    }

    private List<Bar.Piece> pieces(@Nullable Tally tally) {
        if (tally == null) {
            return List.of();
        }
        return tally.byVerdict().entrySet().stream()
                .map(it -> verdict(it.getKey(), it.getValue()))
                .toList();
    }

    private Bar.Piece verdict(String id, int claims) {
        return new Bar.Piece(
                book.verdict(id).map(Verdict::sign).orElse(""),
                book.verdictName(id),
                book.verdict(id).map(look::colourOf).orElse(look.ink()),
                book.isDecided(id),
                claims);
    }

    private Bar.Piece kind(String id, int claims) {
        return new Bar.Piece(
                book.kind(id).map(Kind::letter).orElse(""),
                book.kindName(id),
                book.kind(id).map(it -> look.tonesOf(it).line()).orElse(look.ink()),
                true,
                claims);
    }
}
