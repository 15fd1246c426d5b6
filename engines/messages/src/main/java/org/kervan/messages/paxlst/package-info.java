/** Reads and writes PAXLST (WCO/IATA/ICAO Passenger List Message guide, releases 02B to 15B). */
@NullMarked
package org.kervan.messages.paxlst;

import org.jspecify.annotations.NullMarked;
