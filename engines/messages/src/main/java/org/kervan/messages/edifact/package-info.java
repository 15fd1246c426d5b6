/**
 * The syntax of UN/EDIFACT (ISO 9735), whatever the message: interchanges, segments, dates, and the
 * writing of segments. For the readers of the messages; nobody outside the engine uses it.
 */
@NullMarked
package org.kervan.messages.edifact;

import org.jspecify.annotations.NullMarked;
