/**
 * The habits of senders, as data: what a carrier or its provider is known to send otherwise than
 * the standard, and what that means. Applied to a list after it was read; every change keeps its
 * original in the sources and is noted.
 */
@NullMarked
package org.kervan.messages.habit;

import org.jspecify.annotations.NullMarked;
