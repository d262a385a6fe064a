/// What was before: the history of a claim and of the article, and the backups.
@NullMarked
package app.obelus.ui.history;

import org.jspecify.annotations.NullMarked;
