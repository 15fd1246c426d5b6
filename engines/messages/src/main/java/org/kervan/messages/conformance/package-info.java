/**
 * Says where a message breaks its UN directory or the guide of WCO, IATA and ICAO. It changes
 * nothing of what is read: the reader takes what it can, this tells the sender what to mend.
 */
@NullMarked
package org.kervan.messages.conformance;

import org.jspecify.annotations.NullMarked;
