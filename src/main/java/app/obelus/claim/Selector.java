package app.obelus.claim;

/// One way of saying where in a text a target is. Several on one target are alternatives ([Web
/// Annotation Data Model, 4.2](https://www.w3.org/TR/annotation-model/#selectors)).
public sealed interface Selector permits TextQuote, TextPosition {}
