package app.obelus.ui.window;

import app.obelus.claim.Claim;
import app.obelus.claim.Codebook;
import app.obelus.claim.Evidence;
import app.obelus.reading.Place;
import app.obelus.reading.Places;
import app.obelus.text.Article;
import app.obelus.text.Block;
import app.obelus.text.TextRange;
import app.obelus.ui.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands on paper: the article with numbers at the words that claims are about, then the
/// claims by these numbers.
///
/// @param claims in the order of their numbers, from 1
record PaperText(Article article, List<Claim> claims, Places places, Codebook codebook) {

    List<PaperRow> rows() {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.heading("paper-title", article.title()));
        add(rows, "paper-about", about());
        List<PaperRow.Mark> marks = marks();
        for (Block block : article.blocks()) {
            rows.add(
                    PaperRow.of(
                            style(block),
                            article.text(),
                            block.range(),
                            marks,
                            block.type() == Block.Type.HEADING));
        }
        if (!claims.isEmpty()) {
            rows.add(
                    PaperRow.heading(
                            "paper-heading", Messages.text("print.claims", claims.size())));
        }
        for (int i = 0; i < claims.size(); i++) {
            claim(rows, i + 1, claims.get(i));
        }
        return rows;
    }

    private String about() {
        return Stream.of(article.byline(), article.published(), article.address())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private static String style(Block block) {
        return switch (block.type()) {
            case HEADING -> "paper-heading";
            case PARAGRAPH, TABLE_ROW -> "paper-paragraph";
            case QUOTATION, LIST_ITEM -> "paper-indented";
            case PREFORMATTED -> "paper-preformatted";
            case CAPTION -> "paper-caption";
        };
    }

    private List<PaperRow.Mark> marks() {
        List<PaperRow.Mark> marks = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Place place : places.of(claims.get(i).id())) {
                Optional<TextRange> range = place.range().filter(it -> !it.isEmpty());
                int number = i + 1;
                range.ifPresent(it -> marks.add(new PaperRow.Mark(number, it)));
            }
        }
        return marks;
    }

    private void claim(List<PaperRow> rows, int number, Claim claim) {
        String head =
                Messages.text(
                        "print.claim",
                        number,
                        codebook.verdictName(claim.verdict()),
                        codebook.kindName(claim.kind()));
        rows.add(PaperRow.heading("paper-claim", head));
        String quote = claim.quote();
        boolean there = places.of(claim.id()).stream().anyMatch(it -> it.range().isPresent());
        add(rows, "paper-quote", quote);
        if (!quote.isBlank() && !there) {
            rows.add(PaperRow.of("paper-small", Messages.text("print.notInText")));
        }
        add(rows, "paper-indented", claim.wording());
        add(
                rows,
                "paper-small",
                Stream.of(claim.speaker(), claim.saidOn(), String.join(", ", claim.tags()))
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")));
        add(rows, "paper-indented", claim.note());
        for (Evidence piece : claim.evidence()) {
            add(
                    rows,
                    "paper-small",
                    Stream.of(
                                    piece.stance().name().toLowerCase(Locale.ROOT),
                                    piece.source(),
                                    piece.quote(),
                                    piece.note())
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(" · ")));
        }
    }

    private static void add(List<PaperRow> rows, String style, String words) {
        if (!words.isBlank()) {
            rows.add(PaperRow.of(style, words.strip()));
        }
    }
}
