/// Shows an article with marks on it; knows no claims and no files.
///
/// [ArticleView] is the door. Behind it the text is cut into [Pieces], of which only those in sight
/// are set by [Viewport]; everything but the letters is drawn by [Painter] on one canvas.
@NullMarked
package app.obelus.page;

import org.jspecify.annotations.NullMarked;
