/// Finding words in the open article.
@NullMarked
package app.obelus.ui.find;

import org.jspecify.annotations.NullMarked;
