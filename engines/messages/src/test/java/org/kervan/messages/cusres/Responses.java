package org.kervan.messages.cusres;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.kervan.messages.BoardingStatus;
import org.kervan.messages.CustomsResponse;
import org.kervan.messages.Flight;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.MessageKind;
import org.kervan.messages.MessageResult;
import org.kervan.messages.ResponseFunction;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.TravellerResponse;

/** Random responses, the same for the same seed. */
final class Responses {

  private static final String LETTERS = "ABCYZabcyzçğıöşüÇĞİÖŞÜ'+:?-. ~|*";
  private static final SegmentRange NOWHERE = new SegmentRange(0, 0, 0, 0);

  private final Random random;

  Responses(long seed) {
    random = new Random(seed);
  }

  CustomsResponse response(int number) {
    MessageResult result =
        random.nextBoolean()
            ? MessageResult.NONE
            : MessageResult.of(codes("0", "1", "118", "?"), texts(), Sources.NONE);
    return new CustomsResponse(
        new MessageHeader(
            MessageKind.CUSRES,
            number,
            "M" + number,
            one("02B", "05B", "12B", "13B", "15B"),
            one("TRGTB", "TRPMM"),
            one("TK", "PC"),
            time(),
            one(MessageHeader.Part.WHOLE, new MessageHeader.Part(2, false)),
            true),
        one(ResponseFunction.values()),
        random.nextInt(4) == 0 ? "" : text(),
        flight(),
        result,
        Stream.iterate(0, i -> i + 1)
            .map(i -> under(result, traveller(i)))
            .limit(random.nextInt(5))
            .toList(),
        Sources.NONE);
  }

  /** On a message that is not accepted nobody boards. */
  private static TravellerResponse under(MessageResult result, TravellerResponse traveller) {
    return switch (result.acceptance()) {
      case NOT_GIVEN, ACCEPTED -> traveller;
      case UNKNOWN, EXCEPTION -> traveller.withAtLeast(BoardingStatus.UNKNOWN);
    };
  }

  private Flight flight() {
    if (random.nextInt(5) == 0) {
      return new Flight("", "", "", "", null, null, List.of(), Sources.NONE);
    }
    LocalDateTime departure = time();
    LocalDateTime arrival = departure.plusMinutes(50 + random.nextInt(900));
    return new Flight(
        one("TK", "U2", "9U", "KZR"),
        (1 + random.nextInt(9999)) + one("", "", "A"),
        "KIV",
        "IST",
        departure,
        arrival,
        List.of(new Flight.Leg("125", "KIV", departure), new Flight.Leg("87", "IST", arrival)),
        Sources.NONE);
  }

  /** Each with a reference of its own, since answers to the same person settle each other. */
  private TravellerResponse traveller(int number) {
    return TravellerResponse.of(
        random.nextBoolean() ? "" : text(),
        number + text(),
        codes("0Z", "1Z", "2Z", "4Z", "401", "0A", "?"),
        texts(),
        NOWHERE,
        Sources.NONE);
  }

  private List<String> codes(String... values) {
    return random.nextInt(4) == 0 ? List.of(one(values), one(values)) : List.of(one(values));
  }

  private List<String> texts() {
    return Stream.generate(this::text).limit(Math.max(0, random.nextInt(12) - 4)).toList();
  }

  private LocalDateTime time() {
    return LocalDateTime.of(2026, 1, 1, 0, 0).plusMinutes(random.nextInt(500_000));
  }

  /** Begins and ends with something visible, since blanks at the ends carry no meaning. */
  private String text() {
    StringBuilder text = new StringBuilder("Ş");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.append(one("'", "+", ":", "?", "Ü", "i")).toString();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }
}
