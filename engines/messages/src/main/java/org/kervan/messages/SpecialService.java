package org.kervan.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SSR: a special service or requirement, whatever its code; those that Kervan understands, such as
 * DOCS, stand in the traveller too. Absent texts are empty; the sources (field {@link
 * Field#SERVICE}) follow the order of the texts that are given.
 *
 * @param code of AIRIMP, such as {@code DOCS}, {@code UMNR} or {@code WCHR}
 * @param status such as {@code HK}, confirmed
 * @param quantity as sent
 * @param from airport that the service begins at
 * @param to airport that it ends at
 * @param text free text, as sent
 * @param details what is given for each traveller, such as the seats {@code 15A} and {@code 15B}
 * @param travellers places in {@link Booking#travellers}, from 0; empty where it is for all of them
 *     or nobody can tell for whom
 * @param flight place in {@link Booking#itinerary}, from 0; null where it is for all flights
 */
public record SpecialService(
    String code,
    String status,
    String quantity,
    String carrier,
    String from,
    String to,
    String text,
    List<String> details,
    List<Integer> travellers,
    @Nullable Integer flight,
    Sources sources) {

  public SpecialService {
    details = List.copyOf(details);
    travellers = List.copyOf(travellers);
  }

  @Override
  public String toString() {
    return "SpecialService[" + code + ", " + status + ", ..]";
  }
}
