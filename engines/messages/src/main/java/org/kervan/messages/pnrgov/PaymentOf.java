package org.kervan.messages.pnrgov;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PartialDate;
import org.kervan.messages.Payment;
import org.kervan.messages.edifact.Segment;

/** FOP: one form of payment, while the payer may still be named. */
final class PaymentOf {

  private final @Nullable Person person;
  private final @Nullable Integer ticket;
  private final SourceList sources = new SourceList();
  private final String form;
  private final String indicator;
  private final @Nullable BigDecimal amount;
  private final String cardType;
  private final String number;
  private final @Nullable PartialDate expiry;
  private String holder = "";
  private final List<String> holderLines = new ArrayList<>(0);

  PaymentOf(
      Segment fop, int element, @Nullable Person person, @Nullable Integer ticket, FindingLog log) {
    this.person = person;
    this.ticket = ticket;
    this.form = text(fop, element, 0);
    this.indicator = text(fop, element, 1);
    String sum = text(fop, element, 2);
    this.amount = sum.isEmpty() ? null : Figures.amount(sum);
    if (amount == null && !sum.isEmpty()) {
      log.add(FindingCode.AMOUNT_UNREADABLE, fop, "FOP " + sum);
    }
    this.cardType = text(fop, element, 3);
    this.number = text(fop, element, 4);
    String monthAndYear = text(fop, element, 5);
    this.expiry = expiry(monthAndYear);
    if (expiry == null && !monthAndYear.isEmpty()) {
      log.add(FindingCode.DATE_UNREADABLE, fop, "FOP " + monthAndYear);
    }
  }

  private String text(Segment fop, int element, int component) {
    return sources.text(fop, Field.PAYMENT, element, component);
  }

  /** MMYY. */
  private static @Nullable PartialDate expiry(String text) {
    int month = text.length() == 4 ? TextDates.two(text, 0) : -1;
    int year = month < 0 ? -1 : TextDates.two(text, 2);
    return month >= 1 && month <= 12 && year >= 0
        ? new PartialDate(2000 + year, month, null)
        : null;
  }

  /** IFT+4:43: name, address and telephone of the payer. */
  void payer(Segment ift) {
    for (int element = 2; element <= ift.elementCount(); element++) {
      String line = text(ift, element, 0);
      if (holder.isEmpty()) {
        holder = line;
      } else if (!line.isEmpty()) {
        holderLines.add(line);
      }
    }
  }

  /** The currency is that of the ticket. */
  Payment payment(List<TicketOf> tickets) {
    return new Payment(
        person == null ? null : Integer.valueOf(person.place),
        ticket,
        form,
        indicator,
        amount,
        ticket == null ? "" : tickets.get(ticket).currency(),
        cardType,
        number,
        expiry,
        holder,
        holderLines,
        sources.sources());
  }
}
