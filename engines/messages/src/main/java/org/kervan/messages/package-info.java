/**
 * Reads what carriers send into one kind of record, with a finding for everything odd: {@link
 * org.kervan.messages.MessageFileReader} takes the bytes of a file and gives its messages. Pure:
 * bytes in, records out; no clock, no files.
 */
@NullMarked
package org.kervan.messages;

import org.jspecify.annotations.NullMarked;
