package app.obelus.export;

import app.obelus.annotation.Terms;
import app.obelus.claim.Claim;
import app.obelus.claim.ClaimId;
import app.obelus.claim.Codebook;
import app.obelus.claim.Target;
import app.obelus.claim.TextQuote;
import app.obelus.text.TextRange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Projects of programs for qualitative research ([REFI-QDA](https://www.qdasoftware.org)): each
/// selection of text is a claim, its codes are tags, its description and its notes are the note.
///
/// A project that Obelus wrote, and no other program since, has the claims as they were.
final class RefiImporter implements Importer {

    /// What some programs put between the names of a code and the one above it.
    private static final Pattern SEPARATOR = Pattern.compile("::");

    @Override
    public String id() {
        return "refi";
    }

    @Override
    public boolean recognises(String name, byte[] bytes) {
        return name.toLowerCase(Locale.ROOT).endsWith(".qdpx")
                && bytes.length > 1
                && bytes[0] == 'P'
                && bytes[1] == 'K';
    }

    @Override
    public Import read(String name, byte[] bytes, AnnotatedArticle article, Codebook codebook)
            throws UnreadableImportException {
        RefiArchive archive = RefiArchive.of(bytes);
        RefiProject project = RefiReader.read(archive.project());
        if (project.origin().equals(RefiExporter.ORIGIN) && archive.own().isPresent()) {
            return new JsonLdImporter()
                    .read(RefiExporter.OWN, archive.own().get(), article, codebook);
        }
        return new Reading(archive, project, article, codebook).read();
    }

    /// A project while it is read.
    private static final class Reading {

        private final RefiArchive archive;
        private final RefiProject project;
        private final AnnotatedArticle article;
        private final Codebook codebook;
        private final RefiOurs ours;
        private final Map<ClaimId, Import.Found> found = new LinkedHashMap<>();
        private final List<Import.Refused> refused = new ArrayList<>();
        private int left = MOST_BYTES;
        private int number;

        Reading(
                RefiArchive archive,
                RefiProject project,
                AnnotatedArticle article,
                Codebook codebook) {
            this.archive = archive;
            this.project = project;
            this.article = article;
            this.codebook = codebook;
            this.ours = new RefiOurs(project, article, codebook);
        }

        Import read() throws UnreadableImportException {
            for (RefiProject.Source source : project.sources()) {
                if (!source.selections().isEmpty()) {
                    read(source);
                }
            }
            return new Import(List.copyOf(found.values()), refused);
        }

        private void read(RefiProject.Source source) throws UnreadableImportException {
            Optional<String> file = text(source);
            if (file.isEmpty()) {
                for (int i = 0; i < source.selections().size(); i++) {
                    number++;
                    refuse("the text of its source is not there");
                }
                return;
            }
            RefiPlaces places = RefiPlaces.of(file.get(), source.selections());
            boolean same = places.text().equals(article.article().text());
            for (RefiProject.Selection selection : source.selections()) {
                number++;
                Optional<TextRange> range = places.range(selection);
                if (range.isEmpty()) {
                    refuse(
                            "it has no place in its source: from %s to %s"
                                    .formatted(
                                            ImportText.shortly(selection.start()),
                                            ImportText.shortly(selection.end())));
                } else {
                    spend(range.get().length());
                    Target target = target(places.text(), range.get(), same);
                    Claim claim = claim(selection, source, target);
                    found.merge(
                            claim.id(),
                            new Import.Found(claim, source.name(), ""),
                            Reading::withPlaceOf);
                }
            }
        }

        /// A claim that stands in several places is a selection each.
        private static Import.Found withPlaceOf(Import.Found one, Import.Found other) {
            List<Target> places = new ArrayList<>(one.claim().targets());
            places.addAll(other.claim().targets());
            return new Import.Found(one.claim().withTargets(places), one.title(), one.address());
        }

        private void refuse(String problem) {
            refused.add(new Import.Refused(number, problem));
        }

        /// Many selections of one long text would be more than the file.
        private void spend(int characters) throws UnreadableImportException {
            left -= characters;
            if (left < 0) {
                throw new UnreadableImportException("its selections quote far more than there is");
            }
        }

        private Optional<String> text(RefiProject.Source source) throws UnreadableImportException {
            if (source.path().isEmpty()) {
                return Optional.of(source.text());
            }
            Optional<byte[]> file = archive.text(source.path());
            return file.isPresent() ? Optional.of(ImportText.of(file.get())) : Optional.empty();
        }

        /// A place in the article's own text needs no search.
        private Target target(String text, TextRange range, boolean same) {
            return same
                    ? Target.of(
                            article.iri(),
                            article.edition().number(),
                            article.edition().textHash(),
                            text,
                            range)
                    : NewClaim.told(article.iri(), List.of(TextQuote.of(text, range)));
        }

        private Claim claim(
                RefiProject.Selection selection, RefiProject.Source source, Target target)
                throws UnreadableImportException {
            Instant created = Terms.time(selection.created());
            Instant modified = Terms.time(selection.modified());
            ClaimId id = id(selection, source);
            Claim claim =
                    Claim.unsaid(
                                    id,
                                    List.of(target),
                                    created,
                                    project.users().getOrDefault(selection.user(), ""))
                            .withModified(modified.isAfter(created) ? modified : created)
                            .withNote(ours.noteAsItWas(id, note(selection)));
            List<String> tags = new ArrayList<>();
            for (String guid : selection.codes()) {
                List<String> path = project.codes().getOrDefault(guid, List.of());
                List<String> names = isGrouped(path) ? path : names(path);
                String group = names.size() == 2 ? names.getFirst() : "";
                switch (group) {
                    case RefiCodes.VERDICTS ->
                            claim = claim.withVerdict(NewClaim.verdict(names.getLast(), codebook));
                    case RefiCodes.KINDS ->
                            claim = claim.withKind(NewClaim.kind(names.getLast(), codebook));
                    case RefiCodes.TAGS -> tags.add(ours.tagAsItWas(guid, names.getLast()));
                    default -> tags.add(String.join("/", names));
                }
            }
            tags.removeIf(String::isEmpty);
            return claim.withTags(tags);
        }

        /// Whether a code is in one of our groups, so that nothing in its name is a border.
        private static boolean isGrouped(List<String> path) {
            return path.size() == 2 && RefiCodes.GROUPS.contains(path.getFirst());
        }

        /// What a code is called, below what stands above it.
        private static List<String> names(List<String> path) {
            return path.stream()
                    .flatMap(SEPARATOR::splitAsStream)
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        private ClaimId id(RefiProject.Selection selection, RefiProject.Source source) {
            return ours.claim(selection)
                    .orElseGet(
                            () ->
                                    NewClaim.id(
                                            "refi",
                                            source.guid(),
                                            selection.guid(),
                                            selection.start(),
                                            selection.end()));
        }

        private String note(RefiProject.Selection selection) throws UnreadableImportException {
            List<String> parts = new ArrayList<>();
            parts.add(selection.description());
            for (String guid : selection.notes()) {
                RefiProject.Source note = project.notes().get(guid);
                if (note != null) {
                    String words = text(note).orElse("");
                    spend(words.length());
                    if (!ours.isKnown(guid, words)) {
                        parts.add(words);
                    }
                }
            }
            parts.replaceAll(part -> part.replace("\r\n", "\n").strip());
            parts.removeIf(String::isEmpty);
            return String.join("\n\n", parts);
        }
    }
}
