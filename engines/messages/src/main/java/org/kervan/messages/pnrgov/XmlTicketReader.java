package org.kervan.messages.pnrgov;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Moment;
import org.kervan.messages.PartialDate;
import org.kervan.messages.Payment;
import org.kervan.messages.Sources;
import org.kervan.messages.Ticket;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/** TicketDocument with TotalFare, Tax and PaymentInfo: the tickets of one booking. */
final class XmlTicketReader {

  private final XmlScanner scanner;
  private final XmlDateReader dates;
  private final List<Ticket> tickets = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private @Nullable Person person;
  private SourceList sources = new SourceList();
  private String number = "";
  private String type = "";
  private String place = "";
  private String currency = "";
  private @Nullable Moment issued;
  private List<Ticket.Amount> amounts = List.of();
  private List<Ticket.Tax> taxes = List.of();
  private boolean open;

  XmlTicketReader(XmlScanner scanner, XmlDateReader dates) {
    this.scanner = scanner;
    this.dates = dates;
  }

  List<Ticket> tickets() {
    return tickets;
  }

  List<Payment> payments() {
    return payments;
  }

  void start(String name, @Nullable Person of) {
    switch (name) {
      case "TicketDocument" -> ticket(of);
      case "TotalFare" -> total();
      case "Tax" -> tax();
      case "PaymentInfo" -> payment(of);
      default -> {}
    }
  }

  private void ticket(@Nullable Person of) {
    end();
    open = true;
    person = of;
    sources = new SourceList();
    amounts = new ArrayList<>(1);
    taxes = new ArrayList<>(0);
    currency = "";
    number = text("TicketDocumentNbr", Field.TICKET, sources);
    type = text("Type", Field.TICKET, sources);
    String day = text("DateOfIssue", Field.TICKET, sources);
    issued = day.isEmpty() ? null : dates.moment(day);
    place = text("TicketLocation", Field.TICKET, sources);
    if (of != null && of.ticket.isEmpty() && !number.isEmpty()) {
      of.ticket = number;
      of.sources.add(scanner.source(Field.TICKET, "TicketDocumentNbr"));
    }
  }

  private void total() {
    BigDecimal sum = amount("Amount");
    if (open && sum != null) {
      currency = scanner.attribute("CurrencyCode");
      amounts.add(
          new Ticket.Amount("T", sum, currency, Sources.of(scanner.source(Field.FARE, "Amount"))));
    }
  }

  private void tax() {
    BigDecimal sum = amount("Amount");
    if (open && sum != null) {
      taxes.add(
          new Ticket.Tax(
              sum,
              scanner.attribute("ISOCountry"),
              scanner.attribute("CurrencyCode"),
              scanner.attribute("TaxType"),
              Sources.of(scanner.source(Field.FARE, "Amount"))));
    }
  }

  private @Nullable BigDecimal amount(String attribute) {
    String sent = scanner.attribute(attribute);
    BigDecimal sum = sent.isEmpty() ? null : Figures.amount(sent);
    if (sum == null && !sent.isEmpty()) {
      scanner.note(FindingCode.AMOUNT_UNREADABLE, scanner.name() + " " + sent);
    }
    return sum;
  }

  private void payment(@Nullable Person of) {
    SourceList places = new SourceList();
    String form = text("PaymentType", Field.PAYMENT, places);
    String use = text("PaymentUse", Field.PAYMENT, places);
    text("PaymentAmount", Field.PAYMENT, places);
    String card = text("VendorCode", Field.PAYMENT, places);
    String account = text("AccountNbr", Field.PAYMENT, places);
    String expiry = text("ExpiryDate", Field.PAYMENT, places);
    String holder = text("CardHolderName", Field.PAYMENT, places);
    payments.add(
        new Payment(
            of == null ? null : of.place,
            open ? tickets.size() : null,
            form,
            use,
            amount("PaymentAmount"),
            currency,
            card,
            account,
            expiry(expiry),
            holder,
            List.of(),
            places.sources()));
  }

  /** MMYY as on the card, or a date. */
  private @Nullable PartialDate expiry(String sent) {
    if (sent.isEmpty()) {
      return null;
    }
    int month = sent.length() == 4 ? TextDates.two(sent, 0) : -1;
    int year = sent.length() == 4 ? TextDates.two(sent, 2) : -1;
    boolean asOnCard = month >= 1 && month <= 12 && year >= 0;
    return asOnCard ? new PartialDate(2000 + year, month, null) : dates.date(sent);
  }

  private String text(String attribute, Field field, SourceList places) {
    String value = scanner.attribute(attribute);
    if (!value.isEmpty()) {
      places.add(scanner.source(field, attribute));
    }
    return value;
  }

  /** At the end of a ticket, and of the booking. */
  void end() {
    if (open) {
      open = false;
      Person of = person;
      tickets.add(
          new Ticket(
              of == null ? null : of.place,
              number,
              type,
              "",
              issued,
              null,
              "",
              "",
              place,
              amounts,
              taxes,
              sources.sources()));
    }
  }
}
