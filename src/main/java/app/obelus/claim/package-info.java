/// What readers say about an article.
@NullMarked
package app.obelus.claim;

import org.jspecify.annotations.NullMarked;
