/// What there is of claims, counted and drawn.
@NullMarked
package app.obelus.ui.summary;

import org.jspecify.annotations.NullMarked;
