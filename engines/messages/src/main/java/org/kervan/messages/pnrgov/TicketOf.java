package org.kervan.messages.pnrgov;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Moment;
import org.kervan.messages.Sources;
import org.kervan.messages.Ticket;
import org.kervan.messages.edifact.Segment;

/** Group 3: a ticket while it is read. */
final class TicketOf {

  private static final String TOTAL = "T";
  private static final String ISSUED = "710";

  private final FindingLog log;
  private final @Nullable Person person;
  private final SourceList sources = new SourceList();
  private final String number;
  private final String type;
  private final String booklets;
  private @Nullable Moment issued;
  private @Nullable Moment validUntil;
  private String restriction = "";
  private String carrier = "";
  private String place = "";
  private final List<Ticket.Amount> amounts = new ArrayList<>(2);
  private final List<Ticket.Tax> taxes = new ArrayList<>(0);

  TicketOf(Segment tkt, @Nullable Person person, FindingLog log) {
    this.log = log;
    this.person = person;
    this.number = text(tkt, 1, 0);
    this.type = text(tkt, 1, 1);
    this.booklets = text(tkt, 1, 2);
    if (person != null && person.ticket.isEmpty() && !number.isEmpty()) {
      person.ticket = number;
      person.sources.add(tkt.source(Field.TICKET, 1, 0));
    }
  }

  private String text(Segment segment, int element, int component) {
    return sources.text(segment, Field.TICKET, element, component);
  }

  /** MON: type, sum and currency in each element. */
  void amounts(Segment mon) {
    for (int element = 1; element <= mon.elementCount(); element++) {
      String sum = mon.recurring(element, 1);
      if (!sum.isEmpty()) {
        BigDecimal read = Figures.amount(sum);
        if (read == null) {
          log.add(FindingCode.AMOUNT_UNREADABLE, mon, "MON " + sum);
        } else {
          amounts.add(
              new Ticket.Amount(
                  mon.recurring(element, 0),
                  read,
                  mon.recurring(element, 2),
                  Sources.of(mon.source(Field.FARE, element, 1))));
        }
      }
    }
  }

  /** TXD: sum, country, currency and type in each element behind the first. */
  void taxes(Segment txd) {
    for (int element = 2; element <= txd.elementCount(); element++) {
      String sum = txd.recurring(element, 0);
      if (!sum.isEmpty()) {
        BigDecimal read = Figures.amount(sum);
        if (read == null) {
          log.add(FindingCode.AMOUNT_UNREADABLE, txd, "TXD " + sum);
        } else {
          taxes.add(
              new Ticket.Tax(
                  read,
                  txd.recurring(element, 1),
                  txd.recurring(element, 2),
                  txd.recurring(element, 3),
                  Sources.of(txd.source(Field.FARE, element, 0))));
        }
      }
    }
  }

  /** PTK: restriction, date of issue at the latest, validating carrier, place of the sale. */
  void pricing(Segment ptk, MomentReader moments) {
    restriction = text(ptk, 1, 0);
    validUntil = moments.moment(ptk, Field.TICKET, 3, 0, sources);
    carrier = text(ptk, 4, 0);
    place = text(ptk, 6, 0);
  }

  void dates(Segment dat, MomentReader moments) {
    for (int element = 1; element <= dat.elementCount(); element++) {
      if (dat.recurring(element, 0).equals(ISSUED)) {
        issued = moments.moment(dat, Field.TICKET, element, 1, sources);
      } else if (!dat.recurring(element, 0).isEmpty()) {
        log.add(FindingCode.UNKNOWN_QUALIFIER, dat);
      }
    }
  }

  /** Of the total, or of any sum. */
  String currency() {
    String currency = "";
    for (Ticket.Amount amount : amounts) {
      if (currency.isEmpty() || amount.type().equals(TOTAL)) {
        currency = amount.currency();
      }
    }
    return currency;
  }

  Ticket ticket() {
    return new Ticket(
        person == null ? null : Integer.valueOf(person.place),
        number,
        type,
        booklets,
        issued,
        validUntil,
        restriction,
        carrier,
        place,
        amounts,
        taxes,
        sources.sources());
  }
}
