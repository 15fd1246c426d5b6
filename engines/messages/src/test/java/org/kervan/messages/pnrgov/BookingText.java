package org.kervan.messages.pnrgov;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookedFlight;
import org.kervan.messages.Booking;
import org.kervan.messages.HistoryEntry;
import org.kervan.messages.Moment;
import org.kervan.messages.Payment;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.Remark;
import org.kervan.messages.SpecialService;
import org.kervan.messages.Ticket;
import org.kervan.messages.Traveller;

/** Writes generated bookings as PNRGOV, in the order of the guide. */
final class BookingText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

  private final StringBuilder out = new StringBuilder();
  private int segments;

  String message(List<Booking> bookings, BookedFlight flight) {
    out.append("UNB+IATA:1+TK+TRGTB+261121:0600+1'");
    segment("UNH+1+PNRGOV:18:1:IA");
    segment("MSG+:22");
    segment("ORG+TK");
    segment(travel(flight, flight.number()));
    segment("EQN+" + bookings.size());
    bookings.forEach(this::booking);
    segment("UNT+" + (segments + 1) + "+1");
    return out.append("UNZ+1+1'").toString();
  }

  private void segment(String text) {
    out.append(text).append('\'');
    segments++;
  }

  private void booking(Booking booking) {
    segment("SRC");
    segment("RCI" + locators(booking.locators()));
    services(booking, null, null);
    segment("DAT+700:" + date(booking.changed()));
    remarks(booking, null, null);
    segment(org(booking.pointOfSale()));
    for (int i = 0; i < booking.travellers().size(); i++) {
      traveller(booking, i);
    }
    for (int i = 0; i < booking.itinerary().size(); i++) {
      flight(booking, i);
    }
    for (Booking.Split split : booking.splits()) {
      segment("EQN+" + split.travellers());
      segment("RCI" + locators(split.locators()));
    }
    for (Booking.OtherProduct product : booking.otherProducts()) {
      segment("MSG+" + product.type());
      String places = String.join(":", product.places());
      segment("TVL+" + date(product.from()) + "+" + places + "++" + product.provider());
    }
    booking.history().forEach(this::history);
  }

  private void traveller(Booking booking, int place) {
    Traveller person = booking.travellers().get(place);
    String type =
        switch (person.type()) {
          case ADULT -> "A";
          case CHILD -> "C";
          case INFANT -> "IN";
          case UNKNOWN -> "";
        };
    segment(
        "TIF+"
            + person.name().surname()
            + ":I+"
            + person.name().givenNames().getFirst()
            + ":"
            + type
            + ":"
            + (place + 1));
    if (!person.frequentFlyer().isEmpty()) {
      segment("FTI+TK:" + person.frequentFlyer().substring(2));
    }
    segment("REF+:" + person.uniqueReference());
    services(booking, place, null);
    remarks(booking, place, null);
    for (int i = 0; i < booking.tickets().size(); i++) {
      if (Objects.equals(booking.tickets().get(i).traveller(), place)) {
        ticket(booking, i);
      }
    }
  }

  private void ticket(Booking booking, int place) {
    Ticket ticket = booking.tickets().get(place);
    segment("TKT+" + ticket.number() + ":" + ticket.type() + ":" + ticket.booklets());
    segment(
        ticket.amounts().stream()
            .map(a -> "+" + a.type() + ":" + a.sum() + ":" + a.currency())
            .collect(Collectors.joining("", "MON", "")));
    segment(
        ticket.taxes().stream()
            .map(t -> "+" + t.sum() + ":" + t.country() + ":" + t.currency() + ":" + t.type())
            .collect(Collectors.joining("", "TXD+", "")));
    segment("DAT+710:" + date(ticket.issued()));
    for (Payment payment : booking.payments()) {
      if (Objects.equals(payment.ticket(), place)) {
        segment(
            "FOP+"
                + payment.form()
                + "::"
                + payment.amount()
                + ":"
                + payment.cardType()
                + ":"
                + payment.number());
        if (!payment.holder().isEmpty()) {
          segment("IFT+4:43+" + payment.holder());
        }
      }
    }
  }

  private void flight(Booking booking, int place) {
    BookedFlight flight = booking.itinerary().get(place);
    segment(travel(flight, flight.number() + ":" + flight.bookingClass()));
    segment("RPI+1+" + flight.status());
    segment("APD+" + flight.equipment());
    services(booking, null, place);
    segment("RCI" + locators(flight.locators()));
    for (BookedFlight.CheckIn checkIn : flight.checkIns()) {
      int person = Objects.requireNonNull(checkIn.traveller());
      Traveller traveller = booking.travellers().get(person);
      segment("DAT+2:" + date(checkIn.at()));
      segment("TRI++" + checkIn.sequence() + ":::" + (person + 1));
      segment(
          "TIF+" + traveller.name().surname() + ":I+" + traveller.name().givenNames().getFirst());
      flight.seats().stream()
          .filter(s -> !s.cabin().isEmpty() && Objects.equals(s.traveller(), person))
          .forEach(s -> segment("SSD+0" + s.number() + "++++" + s.cabin()));
      BookedFlight.Bags bags = checkIn.bags();
      if (bags != null) {
        segment(
            "TBD++"
                + bags.count()
                + ":"
                + bags.weight()
                + ":700++"
                + bags.pool()
                + ":"
                + bags.poolReference()
                + bags.tags().stream()
                    .map(t ->
                        "+"
                            + t.carrier()
                            + ":"
                            + t.first()
                            + ":"
                            + t.count()
                            + ":"
                            + t.destination())
                    .collect(Collectors.joining()));
      }
    }
  }

  private void services(Booking booking, @Nullable Integer traveller, @Nullable Integer flight) {
    for (SpecialService service : booking.services()) {
      Integer group =
          service.flight() == null && service.travellers().size() == 1
              ? service.travellers().getFirst()
              : null;
      if (Objects.equals(service.flight(), flight) && Objects.equals(group, traveller)) {
        StringBuilder text = new StringBuilder("SSR+").append(service.code());
        text.append(':').append(service.status()).append(':').append(service.quantity());
        text.append(':').append(service.carrier()).append(":::").append(service.from());
        text.append(':').append(service.to()).append(':').append(service.text());
        for (int i = 0; flight != null && i < service.travellers().size(); i++) {
          String detail = service.details().get(i);
          text.append('+').append(detail).append("::").append(service.travellers().get(i) + 1);
        }
        segment(text.toString());
      }
    }
  }

  private void remarks(Booking booking, @Nullable Integer traveller, @Nullable Integer flight) {
    for (Remark remark : booking.remarks()) {
      if (Objects.equals(remark.traveller(), traveller)
          && Objects.equals(remark.flight(), flight)) {
        segment(
            "IFT+4:"
                + remark.type()
                + "::"
                + remark.carrier()
                + "+"
                + String.join("+", remark.lines()));
      }
    }
  }

  private void history(HistoryEntry entry) {
    if (entry.at() == null) {
      segment("LTS+" + entry.changes().getFirst().lines().getFirst());
      return;
    }
    segment("ABI+" + entry.sourceType() + "+" + entry.agent() + "+" + entry.place() + "++TK");
    segment("DAT+T:" + date(entry.at()));
    for (HistoryEntry.Change change : entry.changes()) {
      segment("SAC+++" + change.action());
      change.lines().forEach(this::segment);
    }
  }

  private static String travel(BookedFlight flight, String product) {
    return "TVL+"
        + date(flight.departure())
        + ":"
        + date(flight.arrival())
        + "+"
        + flight.from()
        + "+"
        + flight.to()
        + "+"
        + flight.carrier()
        + "+"
        + product;
  }

  private static String org(PointOfSale org) {
    return "ORG+"
        + org.system()
        + ":"
        + org.systemCity()
        + "+"
        + org.iataNumber()
        + ":"
        + org.office()
        + "+"
        + org.city()
        + "+"
        + org.carrier()
        + "+"
        + org.type()
        + "+"
        + org.country()
        + ":"
        + org.currency()
        + "+"
        + org.agentSign();
  }

  private static String locators(List<Booking.Locator> locators) {
    return locators.stream()
        .map(l ->
            "+"
                + l.system()
                + ":"
                + l.code()
                + (l.created() == null ? "" : "::" + date(l.created())))
        .collect(Collectors.joining());
  }

  private static String date(@Nullable Moment moment) {
    if (moment == null) {
      return "";
    }
    String day = DAY.format(moment.date());
    return moment.time() == null ? day : day + ":" + TIME.format(moment.time());
  }
}
