package org.kervan.messages;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * TKT with MON, PTK, TXD and DAT: a ticket and what it costs. Absent texts are empty; the sources
 * (field {@link Field#TICKET}) follow the order of the texts and dates that are given.
 *
 * @param traveller place in {@link Booking#travellers}, from 0; null where the message does not say
 * @param number document number; empty for one who travels without a ticket
 * @param type as sent, such as {@code T}
 * @param booklets how many documents the number stands for, as sent
 * @param issued DAT+710
 * @param validUntil PTK, when the ticket must be issued
 * @param restriction PTK, such as {@code NR}, not refundable
 * @param carrier PTK, the validating carrier
 * @param place PTK, city of the sale
 */
public record Ticket(
    @Nullable Integer traveller,
    String number,
    String type,
    String booklets,
    @Nullable Moment issued,
    @Nullable Moment validUntil,
    String restriction,
    String carrier,
    String place,
    List<Amount> amounts,
    List<Tax> taxes,
    Sources sources) {

  public Ticket {
    amounts = List.copyOf(amounts);
    taxes = List.copyOf(taxes);
  }

  /**
   * MON, or the excess baggage of EBD: a sum of money. Its source is that of the sum (field {@link
   * Field#FARE}).
   *
   * @param type {@code B} base fare, {@code T} total, as sent
   * @param currency ISO 4217; empty when absent
   */
  public record Amount(String type, BigDecimal sum, String currency, Sources sources) {}

  /**
   * TXD. Its source is that of the sum (field {@link Field#FARE}).
   *
   * @param country ISO 3166-1 alpha-2; empty when absent
   * @param currency ISO 4217; empty when absent
   * @param type the tax's code, such as {@code XF}
   */
  public record Tax(
      BigDecimal sum, String country, String currency, String type, Sources sources) {}
}
