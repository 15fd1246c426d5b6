package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookedFlight;
import org.kervan.messages.Booking;
import org.kervan.messages.BookingList;
import org.kervan.messages.Contact;
import org.kervan.messages.HistoryEntry;
import org.kervan.messages.Payment;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.Reading;
import org.kervan.messages.Remark;
import org.kervan.messages.SpecialService;
import org.kervan.messages.Ticket;
import org.kervan.messages.Traveller;

/** A booking in one readable line, with everything in it that is not empty. */
final class BookingLine {

  private BookingLine() {}

  /** A line for each message, one for each booking, and the findings as CODE@message/segment. */
  static String of(Reading reading) {
    List<String> lines = new ArrayList<>();
    for (BookingList list : lists(reading)) {
      lines.add(message(list));
      list.bookings().forEach(booking -> lines.add(of(booking)));
    }
    lines.add(
        reading.findings().stream()
            .map(f -> f.code() + "@" + f.messageNumber() + "/" + f.segment())
            .collect(Collectors.joining(" ", "! ", ""))
            .strip());
    return String.join("\n", lines);
  }

  static List<BookingList> lists(Reading reading) {
    return reading.messages().stream()
        .filter(BookingList.class::isInstance)
        .map(BookingList.class::cast)
        .toList();
  }

  static String message(BookingList list) {
    return words(
        list.flight().carrier() + list.flight().number(),
        list.flight().departure() + "-" + list.flight().arrival(),
        list.flight().scheduledDeparture() + "/" + list.flight().scheduledArrival(),
        list.function(),
        list.header().release(),
        field("sender", of(list.sender())),
        field("eqn", list.counts().declared()),
        list.header().complete() ? "" : "incomplete");
  }

  static String of(Booking booking) {
    List<String> parts = new ArrayList<>();
    parts.add(
        words(
            booking.recordLocator().isEmpty() ? "-" : booking.recordLocator(),
            list("at", booking.locators().stream().map(BookingLine::of)),
            field("made", booking.created()),
            field("changed", booking.changed()),
            field("by", of(booking.pointOfSale())),
            field("group", booking.groupName()),
            list("com", booking.contacts().stream().map(BookingLine::of))));
    for (int i = 0; i < booking.travellers().size(); i++) {
      parts.add(i + " " + of(booking.travellers().get(i)));
    }
    booking.infants().forEach(i -> parts.add("infant " + i.infant() + " with " + i.adult()));
    booking
        .documentNames()
        .forEach(n -> parts.add("passport of " + n.traveller() + ": " + n.name().display()));
    booking.itinerary().forEach(flight -> parts.add("> " + of(flight)));
    booking.services().forEach(service -> parts.add("SSR " + of(service)));
    booking.remarks().forEach(remark -> parts.add("IFT " + of(remark)));
    booking
        .addresses()
        .forEach(a ->
            parts.add(
                words(
                    "ADD",
                    a.purpose(),
                    field("of", a.traveller()),
                    field("payment", a.payment()),
                    of(a.address()),
                    field("text", a.text()))));
    booking.tickets().forEach(ticket -> parts.add("TKT " + of(ticket)));
    booking.payments().forEach(payment -> parts.add("FOP " + of(payment)));
    booking
        .fares()
        .forEach(f ->
            parts.add(words("FAR", f.type(), field("of", f.traveller()), list("", f.basis()))));
    booking.excessBaggage().forEach(amount -> parts.add("EBD " + of(amount)));
    booking
        .otherProducts()
        .forEach(p ->
            parts.add(
                words(
                    "MSG",
                    p.type(),
                    p.from(),
                    p.to(),
                    list("", p.places()),
                    p.provider(),
                    p.product())));
    booking.history().forEach(entry -> parts.add("HIS " + of(entry)));
    booking
        .splits()
        .forEach(s ->
            parts.add(
                words(
                    "SPLIT",
                    s.travellers(),
                    list("", s.locators().stream().map(BookingLine::of)))));
    return String.join(" | ", parts);
  }

  private static String of(Booking.Locator locator) {
    String type = locator.type().isEmpty() ? "" : "(" + locator.type() + ")";
    return locator.system() + ":" + locator.code() + type;
  }

  private static String of(PointOfSale org) {
    return Stream.of(
            org.system(),
            org.systemCity(),
            org.iataNumber(),
            org.office(),
            org.city(),
            org.carrier(),
            org.type(),
            org.country(),
            org.currency(),
            org.agentSign())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("/"));
  }

  private static String of(Contact contact) {
    return contact.channel() + contact.address();
  }

  static String of(Traveller t) {
    return words(
        t.name().display(),
        t.type(),
        t.birthDate(),
        t.sex() == Traveller.Sex.UNSPECIFIED ? "X" : t.sex().name().substring(0, 1),
        t.documents().stream()
            .map(d ->
                d.type()
                    + "/"
                    + d.number()
                    + "/"
                    + d.issuer()
                    + "/"
                    + d.expiry()
                    + (d.issued() == null ? "" : "/" + d.issued()))
            .collect(Collectors.joining(" ")),
        list("nat", t.nationalities()),
        field("ref", t.uniqueReference()),
        field("lives", t.residence()),
        field("born", t.birthPlace()),
        field("goes", of(t.address())),
        field("seat", t.seat()),
        field("ticket", t.ticket()),
        field("ff", t.frequentFlyer()),
        field("bags", t.bagCount()),
        list("tags", t.bagTags()),
        list("com", t.contacts().stream().map(BookingLine::of)));
  }

  private static String of(Traveller.Address a) {
    return Stream.of(a.street(), a.city(), a.region(), a.postcode(), a.country())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String of(BookedFlight f) {
    return words(
        (f.reported() ? "*" : "") + f.carrier() + f.number(),
        field("flown", f.operatingCarrier() + f.operatingNumber()),
        field("class", f.bookingClass()),
        f.from() + "-" + f.to(),
        f.departure() + "/" + f.arrival(),
        f.status(),
        f.equipment(),
        list("at", f.locators().stream().map(BookingLine::of)),
        list(
            "seats",
            f.seats().stream().map(s -> place(s.traveller()) + ":" + s.number() + s.cabin())),
        f.checkIns().stream()
            .map(c ->
                words(
                    "checked " + place(c.traveller()),
                    c.sequence(),
                    c.at(),
                    field("by", of(c.agent())),
                    c.bags() == null ? "" : of(c.bags())))
            .collect(Collectors.joining(" ")));
  }

  private static String of(BookedFlight.Bags b) {
    return words(
        "bags",
        b.count(),
        b.weight() + b.weightUnit(),
        field(b.pool(), b.poolReference()),
        list(
            "tags",
            b.tags().stream()
                .map(t -> t.carrier() + ":" + t.first() + "x" + t.count() + t.destination())));
  }

  private static String of(SpecialService s) {
    return words(
        s.code(),
        s.status(),
        s.quantity(),
        s.carrier(),
        s.from() + s.to(),
        list("of", s.travellers().stream().map(String::valueOf)),
        field("flight", s.flight()),
        list("", s.details()),
        field("text", s.text()));
  }

  private static String of(Remark r) {
    return words(
        r.type(),
        r.carrier(),
        field("of", r.traveller()),
        field("flight", r.flight()),
        list("", r.lines()));
  }

  private static String of(Ticket t) {
    return words(
        t.number().isEmpty() ? "none" : t.number(),
        t.type(),
        t.booklets(),
        field("of", t.traveller()),
        field("issued", t.issued()),
        field("until", t.validUntil()),
        t.restriction(),
        t.carrier(),
        t.place(),
        t.amounts().stream().map(BookingLine::of).collect(Collectors.joining(" ")),
        list("tax", t.taxes().stream().map(x -> x.type() + x.sum() + x.currency() + x.country())));
  }

  private static String of(Ticket.Amount amount) {
    return amount.type() + "=" + amount.sum() + amount.currency();
  }

  private static String of(Payment p) {
    return words(
        p.form(),
        p.indicator(),
        field("of", p.traveller()),
        field("ticket", p.ticket()),
        Objects.toString(p.amount(), "") + p.currency(),
        p.cardType(),
        p.number(),
        field("until", p.cardExpiry()),
        field("payer", p.holder()),
        list("", p.holderLines()));
  }

  private static String of(HistoryEntry h) {
    return words(
        h.sourceType(),
        h.agent(),
        h.place(),
        h.carrier(),
        h.at(),
        h.changes().stream()
            .map(c -> c.action() + "[" + String.join("; ", c.lines()) + "]")
            .collect(Collectors.joining(" ")));
  }

  private static String place(@Nullable Integer traveller) {
    return traveller == null ? "?" : traveller.toString();
  }

  private static String list(String name, List<String> values) {
    return list(name, values.stream());
  }

  private static String list(String name, Stream<String> values) {
    return field(name, values.collect(Collectors.joining(",")));
  }

  private static String field(String name, @Nullable Object value) {
    String text = Objects.toString(value, "");
    return text.isEmpty() ? "" : name.isEmpty() ? "(" + text + ")" : name + "=" + text;
  }

  private static String words(@Nullable Object... words) {
    return Stream.of(words)
        .map(word -> Objects.toString(word, ""))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
