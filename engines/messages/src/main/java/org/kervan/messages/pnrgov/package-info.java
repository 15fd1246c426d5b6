/**
 * Reads PNRGOV in EDIFACT (WCO/IATA/ICAO PNRGOV EDIFACT Implementation Guide, versions 11.1 to 21).
 * A booking is read segment by segment; what its services say of its travellers is worked out at
 * its end, since an infant may be named after the passport it travels on.
 */
@NullMarked
package org.kervan.messages.pnrgov;

import org.jspecify.annotations.NullMarked;
