package org.kervan.messages.pnrgov;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Payment;
import org.kervan.messages.Sources;
import org.kervan.messages.Ticket;
import org.kervan.messages.edifact.Segment;

/** Groups 3 and 4, and the fares and excess baggage of a booking. */
final class TicketDesk {

  private final FindingLog log;
  private final MomentReader moments;
  private final List<TicketOf> tickets = new ArrayList<>(2);
  private final List<PaymentOf> payments = new ArrayList<>(2);
  private final List<Booking.Fare> fares = new ArrayList<>(2);
  private final List<Ticket.Amount> excessBaggage = new ArrayList<>(0);
  private int firstOfLastPayments;
  private int ticketsBeforeTraveller;

  TicketDesk(FindingLog log, MomentReader moments) {
    this.log = log;
    this.moments = moments;
  }

  /** The tickets so far belong to others. */
  void nextTraveller() {
    ticketsBeforeTraveller = tickets.size();
    firstOfLastPayments = payments.size();
  }

  void ticket(Segment tkt, @Nullable Person person) {
    tickets.add(new TicketOf(tkt, person, log));
  }

  /** MON, TXD, PTK and DAT of the ticket before them. */
  void detail(Segment segment) {
    if (tickets.size() == ticketsBeforeTraveller) {
      log.add(FindingCode.MISPLACED_SEGMENT, segment);
      return;
    }
    TicketOf ticket = tickets.getLast();
    switch (segment.tag()) {
      case "MON" -> ticket.amounts(segment);
      case "TXD" -> ticket.taxes(segment);
      case "PTK" -> ticket.pricing(segment, moments);
      default -> ticket.dates(segment, moments);
    }
  }

  /** FOP: a form of payment in each element. */
  void payment(Segment fop, @Nullable Person person) {
    Integer ticket = tickets.size() == ticketsBeforeTraveller ? null : tickets.size() - 1;
    firstOfLastPayments = payments.size();
    for (int element = 1; element <= fop.elementCount(); element++) {
      if (fop.componentCount(element) > 1 || !fop.recurring(element, 0).isEmpty()) {
        payments.add(new PaymentOf(fop, element, person, ticket, log));
      }
    }
  }

  /** IFT behind FOP. */
  void payer(Segment ift) {
    for (int i = firstOfLastPayments; i < payments.size(); i++) {
      payments.get(i).payer(ift);
    }
  }

  /** Place of the payment that an address behind it is of. */
  @Nullable Integer lastPayment() {
    return payments.isEmpty() ? null : payments.size() - 1;
  }

  /** FAR: type, and fare bases or designators in the elements behind it. */
  void fare(Segment far, @Nullable Person person) {
    SourceList sources = new SourceList();
    String type = sources.text(far, Field.FARE, 1, 0);
    List<String> basis = new ArrayList<>(2);
    for (int element = 2; element <= far.elementCount(); element++) {
      String text = sources.text(far, Field.FARE, element, 0);
      if (!text.isEmpty()) {
        basis.add(text);
      }
    }
    Integer place = person == null ? null : Integer.valueOf(person.place);
    fares.add(new Booking.Fare(place, type, basis, sources.sources()));
  }

  /** EBD: currency and rate, then how many units. */
  void excessBaggage(Segment ebd) {
    String rate = ebd.recurring(1, 1);
    BigDecimal sum = Figures.amount(rate);
    if (sum != null) {
      Sources source = Sources.of(ebd.source(Field.FARE, 1, 1));
      excessBaggage.add(new Ticket.Amount(ebd.recurring(2, 0), sum, ebd.recurring(1, 0), source));
    } else if (!rate.isEmpty()) {
      log.add(FindingCode.AMOUNT_UNREADABLE, ebd, "EBD " + rate);
    }
  }

  List<Ticket> tickets() {
    List<Ticket> all = new ArrayList<>(tickets.size());
    for (TicketOf ticket : tickets) {
      all.add(ticket.ticket());
    }
    return all;
  }

  List<Payment> payments() {
    List<Payment> all = new ArrayList<>(payments.size());
    for (PaymentOf payment : payments) {
      all.add(payment.payment(tickets));
    }
    return all;
  }

  List<Booking.Fare> fares() {
    return fares;
  }

  List<Ticket.Amount> excessBaggage() {
    return excessBaggage;
  }
}
