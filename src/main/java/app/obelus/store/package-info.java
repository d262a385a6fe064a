/// Keeps articles and notes between runs, in a folder of plain JSON.
@NullMarked
package app.obelus.store;

import org.jspecify.annotations.NullMarked;
