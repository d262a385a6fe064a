/// The part of the window that holds the claims: a card for each, and the page where kinds and
/// verdicts are set.
@NullMarked
package app.obelus.ui.claims;

import org.jspecify.annotations.NullMarked;
