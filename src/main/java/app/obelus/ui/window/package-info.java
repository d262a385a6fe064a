/// The window as a whole: what stands where, menus and keys, and the pages that lie over it.
@NullMarked
package app.obelus.ui.window;

import org.jspecify.annotations.NullMarked;
