package app.obelus.document;

import app.obelus.document.UnreadableArticleException.Reason;
import app.obelus.text.Article;

import java.util.List;

/// E-books: web pages in a ZIP archive, in the order that they are read in ([EPUB
/// 3.3](https://www.w3.org/TR/epub-33/) and [EPUB 2](https://idpf.org/epub/201)).
final class Epub implements Format {

    @Override
    public boolean isOf(Source source) {
        return Zip.isZip(source)
                && (source.extension().equals("epub")
                        || Zip.lists(source, "META-INF/container.xml"));
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        Zip zip = Zip.of(source);
        EpubPackage contents = EpubPackage.of(source, zip);
        EpubLock lock = EpubLock.of(source, zip);
        List<EpubPackage.Item> chapters =
                contents.chapters().stream().filter(item -> zip.has(item.name())).toList();
        for (EpubPackage.Item chapter : chapters) {
            if (lock.isOn(chapter.name())) {
                throw source.refused(Reason.PROTECTED);
            }
        }
        if (chapters.isEmpty()) {
            boolean hasOthers = contents.files().stream().anyMatch(zip::has);
            throw source.refused(hasOthers ? Reason.UNKNOWN_FORMAT : Reason.DAMAGED);
        }
        EpubOutline outline = EpubOutline.of(source, zip, contents);
        EpubText text = new EpubText(source, zip, outline);
        List<EpubPackage.Item> read = chapters.stream().filter(it -> !it.isAboutOthers()).toList();
        text.read(read);
        if (text.isEmpty()) {
            text.read(chapters.stream().filter(EpubPackage.Item::isAboutOthers).toList());
        }
        if (text.isEmpty() && text.hasPictures()) {
            throw source.refused(Reason.SCANNED);
        }
        Particulars particulars = contents.particulars();
        return Draft.of(
                new Article(
                        particulars.title().isEmpty()
                                ? Titles.ofFileName(source.name())
                                : particulars.title(),
                        particulars.byline(),
                        particulars.published(),
                        "",
                        particulars.language(),
                        text.text(),
                        text.blocks()));
    }
}
