/// Going through claims one by one: the queue, the card, the keys.
@NullMarked
package app.obelus.ui.review;

import org.jspecify.annotations.NullMarked;
