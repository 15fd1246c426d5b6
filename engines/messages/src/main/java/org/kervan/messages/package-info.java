/**
 * Reads what carriers send (UN/EDIFACT PAXLST, WCO/IATA/ICAO profile) into passenger lists and
 * findings, and writes passenger lists back. Pure: bytes in, records out; no clock, no files.
 */
@NullMarked
package org.kervan.messages;

import org.jspecify.annotations.NullMarked;
