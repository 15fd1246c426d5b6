package org.kervan.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * TVL with TRA, RPI and APD: a flight of a booking. Times are local to their airport. Absent texts
 * are empty; the sources (field {@link Field#ITINERARY}) follow the order of what is given.
 *
 * @param carrier marketing carrier
 * @param number marketing flight number with its suffix, without leading zeros; {@code OPEN} or
 *     {@code ARNK} where it is no flight
 * @param operatingCarrier where another airline flies it
 * @param operatingNumber that airline's number for it
 * @param bookingClass such as {@code Y}
 * @param status RPI, such as {@code HK}
 * @param equipment APD, such as {@code 333}
 * @param reported true for the flight that the message is about
 * @param locators RCI, the references of other airlines for this flight
 * @param seats reserved (SSR), then assigned at check-in (SSD)
 */
public record BookedFlight(
    String carrier,
    String number,
    String operatingCarrier,
    String operatingNumber,
    String bookingClass,
    String from,
    String to,
    @Nullable Moment departure,
    @Nullable Moment arrival,
    String status,
    String equipment,
    boolean reported,
    List<Booking.Locator> locators,
    List<Seat> seats,
    List<CheckIn> checkIns,
    Sources sources) {

  public BookedFlight {
    locators = List.copyOf(locators);
    seats = List.copyOf(seats);
    checkIns = List.copyOf(checkIns);
  }

  /**
   * A seat reserved or assigned.
   *
   * @param traveller place in {@link Booking#travellers}, from 0; null where the message does not
   *     say
   * @param number row and letter, without leading zeros, such as {@code 15A}
   * @param cabin SSD, as sent; empty when absent
   */
  public record Seat(@Nullable Integer traveller, String number, String cabin, Sources sources) {}

  /**
   * DAT, ORG, TRI, TIF, SSD and TBD: a traveller's check-in. The sources (field {@link
   * Field#CHECK_IN}) follow the order of what is given.
   *
   * @param traveller place in {@link Booking#travellers}, from 0; null where the message does not
   *     say
   * @param sequence TRI, such as {@code SIN-168}
   * @param at DAT+2, UTC unless agreed otherwise
   */
  public record CheckIn(
      @Nullable Integer traveller,
      String sequence,
      @Nullable Moment at,
      PointOfSale agent,
      @Nullable Bags bags,
      Sources sources) {}

  /**
   * TBD: checked bags. The sources (fields {@link Field#BAG_COUNT}, {@link Field#BAG_WEIGHT} and
   * {@link Field#BAG_TAG}) follow the order of what is given.
   *
   * @param count null when absent
   * @param weight in the unit given; null when absent
   * @param weightUnit {@code KG} (700) or {@code LB} (701); another code as sent
   * @param pool {@code HP} head of a pool of bags, {@code MP} a member of it
   * @param poolReference the head's reference or ticket
   */
  public record Bags(
      @Nullable Integer count,
      @Nullable Integer weight,
      String weightUnit,
      String pool,
      String poolReference,
      List<Tags> tags,
      Sources sources) {

    public Bags {
      tags = List.copyOf(tags);
    }
  }

  /**
   * Bag tags in sequence.
   *
   * @param carrier designator or accounting code; empty when absent
   * @param first number of the first tag, as sent
   * @param count how many follow each other
   * @param destination airport; empty when absent
   */
  public record Tags(String carrier, String first, int count, String destination) {}
}
