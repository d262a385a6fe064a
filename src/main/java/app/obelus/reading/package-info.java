/// One sitting with an article: edits, undo, filters.
@NullMarked
package app.obelus.reading;

import org.jspecify.annotations.NullMarked;
