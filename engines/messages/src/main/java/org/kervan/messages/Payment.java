package org.kervan.messages;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * FOP: how a ticket was paid, with IFT and ADD of the payer. Never prints the number of a card.
 * Absent texts are empty; the sources (field {@link Field#PAYMENT}) follow the order of what is
 * given.
 *
 * @param traveller place in {@link Booking#travellers}, from 0; null where the message does not say
 * @param ticket place in {@link Booking#tickets}, from 0; null where no ticket goes before it
 * @param form {@code CA} cash, {@code CC} card, {@code CK} cheque, {@code GR} government, {@code
 *     MS} other
 * @param indicator as sent: {@code 2} the old form, {@code 3} the new form of payment
 * @param amount null when absent
 * @param currency of the ticket's total, since FOP has none
 * @param cardType such as {@code VI}
 * @param number of the card or document, as sent and so mostly masked
 * @param cardExpiry month and year
 * @param holder the payer where it is not the traveller (IFT+4:43)
 * @param holderLines address and telephone of the payer, as sent
 */
public record Payment(
    @Nullable Integer traveller,
    @Nullable Integer ticket,
    String form,
    String indicator,
    @Nullable BigDecimal amount,
    String currency,
    String cardType,
    String number,
    @Nullable PartialDate cardExpiry,
    String holder,
    List<String> holderLines,
    Sources sources) {

  public Payment {
    holderLines = List.copyOf(holderLines);
  }

  @Override
  public String toString() {
    return "Payment[" + form + ", " + amount + " " + currency + ", ..]";
  }
}
