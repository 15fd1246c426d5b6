package org.kervan.border.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.border.KnownFlight;
import org.kervan.border.ReceivedMessage;

/**
 * What the page of a flight shows.
 *
 * @param first travellers with a hit who travel, in the order in which to look at them
 * @param beyond those whose hits all lie above the limit of their profile for one flight
 * @param others the other travellers, as far as they fit what is looked for
 * @param othersInAll how many others there are
 * @param find what is looked for
 * @param decided the traveller whose decision was just recorded
 * @param next the traveller to look at next
 */
public record FlightView(
    KnownFlight flight,
    List<ReceivedMessage> messages,
    List<TravellerRow> first,
    List<TravellerRow> beyond,
    List<TravellerRow> others,
    int othersInAll,
    String find,
    @Nullable TravellerRow decided,
    @Nullable TravellerRow next) {}
