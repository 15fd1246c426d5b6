package org.kervan.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IFT: free text. The sources (field {@link Field#REMARK}) stand in the order of the lines.
 *
 * @param type information type as sent: {@code 28} other service information, {@code 43} sponsor of
 *     a payment, {@code 15} fare calculation, {@code 19} history; empty when absent
 * @param carrier whom the text concerns; empty when absent
 * @param traveller place in {@link Booking#travellers}, from 0; null where it is for the booking
 * @param flight place in {@link Booking#itinerary}, from 0; null where it is for all flights
 */
public record Remark(
    String type,
    String carrier,
    List<String> lines,
    @Nullable Integer traveller,
    @Nullable Integer flight,
    Sources sources) {

  public Remark {
    lines = List.copyOf(lines);
  }

  @Override
  public String toString() {
    return "Remark[" + type + ", " + carrier + ", ..]";
  }
}
