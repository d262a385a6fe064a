/// Finds targets again in a text that may have changed.
@NullMarked
package app.obelus.anchor;

import org.jspecify.annotations.NullMarked;
