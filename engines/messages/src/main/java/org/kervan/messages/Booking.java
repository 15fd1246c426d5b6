package org.kervan.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking (passenger name record) as sent in PNRGOV. Absent texts are empty.
 *
 * @param recordLocator RCI, the sender's reference of the booking; empty when unread
 * @param locators RCI, the references of all systems, the sender's first
 * @param created RCI, UTC
 * @param changed DAT+700, the last transaction, UTC
 * @param pointOfSale ORG, who made it; {@link PointOfSale#NONE} for a booking that was cancelled
 * @param groupName TIF of type G, the name of a group whose travellers are not named yet
 * @param travellers in the order of TIF; those named only at check-in or as an infant come last
 * @param infants who travels on whose lap
 * @param documentNames names as the travel documents give them, where they differ from TIF
 * @param contacts of the booking as a whole; those of one person stand in {@link Traveller}
 * @param excessBaggage EBD, the rate of a unit
 * @param history what was done to it, oldest first as sent
 * @param splits EQN and RCI, bookings that it was divided from or into
 * @param segments where in the message the booking stands
 */
public record Booking(
    String recordLocator,
    List<Locator> locators,
    @Nullable Moment created,
    @Nullable Moment changed,
    PointOfSale pointOfSale,
    String groupName,
    List<Traveller> travellers,
    List<Infant> infants,
    List<DocumentName> documentNames,
    List<BookedFlight> itinerary,
    List<SpecialService> services,
    List<Remark> remarks,
    List<Contact> contacts,
    List<PostalAddress> addresses,
    List<Ticket> tickets,
    List<Payment> payments,
    List<Fare> fares,
    List<Ticket.Amount> excessBaggage,
    List<OtherProduct> otherProducts,
    List<HistoryEntry> history,
    List<Split> splits,
    SegmentRange segments,
    Sources sources) {

  public Booking {
    locators = List.copyOf(locators);
    travellers = List.copyOf(travellers);
    infants = List.copyOf(infants);
    documentNames = List.copyOf(documentNames);
    itinerary = List.copyOf(itinerary);
    services = List.copyOf(services);
    remarks = List.copyOf(remarks);
    contacts = List.copyOf(contacts);
    addresses = List.copyOf(addresses);
    tickets = List.copyOf(tickets);
    payments = List.copyOf(payments);
    fares = List.copyOf(fares);
    excessBaggage = List.copyOf(excessBaggage);
    otherProducts = List.copyOf(otherProducts);
    history = List.copyOf(history);
    splits = List.copyOf(splits);
  }

  /**
   * RCI: a reference of the booking. Its source is that of the code (field {@link
   * Field#BOOKING_REFERENCE}).
   *
   * @param system airline or distribution system that knows the booking by this code
   * @param type {@code C} where the code is the departure control system's own
   * @param created when that system made it, UTC
   */
  public record Locator(
      String system, String code, String type, @Nullable Moment created, Sources sources) {}

  /**
   * An infant and the adult it travels with, by their places in {@link Booking#travellers}, from 0.
   */
  public record Infant(int infant, int adult) {}

  /**
   * A name as SSR DOCS gives it.
   *
   * @param traveller place in {@link Booking#travellers}, from 0
   */
  public record DocumentName(int traveller, PersonName name, Sources sources) {}

  /**
   * ADD: an address in the booking. The sources (field {@link Field#ADDRESS}) follow the order of
   * the texts that are given.
   *
   * @param purpose as sent: {@code 700} contact, {@code 702} ticket delivery and others
   * @param traveller place in {@link Booking#travellers}, from 0; null where it is for the booking
   * @param payment place in {@link Booking#payments}, from 0, where it is the payer's
   * @param text telephones and other free text, as sent
   */
  public record PostalAddress(
      String purpose,
      @Nullable Integer traveller,
      @Nullable Integer payment,
      Traveller.Address address,
      String text,
      Sources sources) {

    @Override
    public String toString() {
      return "PostalAddress[" + purpose + ", ..]";
    }
  }

  /**
   * FAR: a fare of a traveller. The sources (field {@link Field#FARE}) follow the order of the
   * texts that are given.
   *
   * @param traveller place in {@link Booking#travellers}, from 0; null where the message does not
   *     say
   * @param type as sent, such as {@code A} adult, {@code N} net
   * @param basis fare basis or class codes, as sent
   */
  public record Fare(
      @Nullable Integer traveller, String type, List<String> basis, Sources sources) {

    public Fare {
      basis = List.copyOf(basis);
    }
  }

  /**
   * MSG and TVL: a hotel, a car or another product in the booking. The sources (field {@link
   * Field#PRODUCT}) follow the order of what is given.
   *
   * @param type MSG/4025 as sent, such as {@code 8} hotel
   * @param places codes and names of the places, as sent
   */
  public record OtherProduct(
      String type,
      @Nullable Moment from,
      @Nullable Moment to,
      List<String> places,
      String provider,
      String product,
      Sources sources) {

    public OtherProduct {
      places = List.copyOf(places);
    }
  }

  /**
   * EQN and RCI: a booking that this one was divided from or into.
   *
   * @param travellers how many; null when absent
   */
  public record Split(@Nullable Integer travellers, List<Locator> locators, Sources sources) {

    public Split {
      locators = List.copyOf(locators);
    }
  }
}
