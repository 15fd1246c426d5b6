/**
 * Reads and writes the FlightMessage, the XML in which carriers give passengers and crew to the
 * Turkish customs' prearrival notification (service {@code voy:getFlightMessageSIN}, namespace
 * {@code http://www.gtb.gov.tr/voy.xml.webservices}). The customs' own guide is not public; what is
 * known here follows from what departure control systems send.
 */
@NullMarked
package org.kervan.messages.flightmessage;

import org.jspecify.annotations.NullMarked;
