package app.obelus.document;

/// Rich Text Format, which many programs and the clipboard write ([RTF
/// 1.9.1](https://www.loc.gov/preservation/digital/formats/fdd/fdd000473.shtml)).
final class Rtf implements Format {

    @Override
    public boolean isOf(Source source) {
        return source.begins("{\\rtf");
    }

    @Override
    public Draft read(Source source) throws UnreadableArticleException {
        return new RtfText(source).read();
    }
}
