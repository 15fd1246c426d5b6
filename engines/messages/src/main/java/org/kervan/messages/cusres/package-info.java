/** Reads and writes CUSRES (WCO/IATA/ICAO API response message guide, releases 02B to 15B). */
@NullMarked
package org.kervan.messages.cusres;

import org.jspecify.annotations.NullMarked;
