/// The window.
@NullMarked
package app.obelus.ui;

import org.jspecify.annotations.NullMarked;
