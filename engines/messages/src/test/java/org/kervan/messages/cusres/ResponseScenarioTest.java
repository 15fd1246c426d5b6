package org.kervan.messages.cusres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.messages.Catalogue;
import org.kervan.messages.Catalogue.Scenario;
import org.kervan.messages.CustomsResponse;
import org.kervan.messages.Flight;
import org.kervan.messages.Message;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.MessageResult;
import org.kervan.messages.Reading;
import org.kervan.messages.TravellerResponse;

/**
 * The catalogue {@code responses.txt}: what authorities and carriers send, what is read in one line
 * for each message, and a line of findings.
 */
class ResponseScenarioTest {

  private static final Map<String, String> PARTS =
      Map.of(
          "@unb", "UNB+UNOA:4+TRGTB+TK+261122:0600+1'",
          "@unh", "UNH+1+CUSRES:D:05B:UN:IATA'",
          "@flight",
              "RFF+AF:TK77'DTM+189:2611220800:201'DTM+232:2611220930:201'LOC+125+KIV'LOC+87+IST'",
          "@pax", "ERP+2'RFF+AVF:ABC123'RFF+ABO:7'");

  static Stream<Scenario> scenarios() throws IOException {
    return Catalogue.of(ResponseScenarioTest.class, "responses.txt");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void readsTheCatalogue(Scenario scenario) {
    assertThat(line(scenario)).isEqualTo(scenario.expected());
    assertThat(Catalogue.inTurkish(() -> line(scenario))).isEqualTo(scenario.expected());
  }

  private static String line(Scenario scenario) {
    Reading reading = MessageFileReader.read(scenario.file(PARTS));
    List<String> lines = new ArrayList<>();
    for (Message message : reading.messages()) {
      lines.add(
          message instanceof CustomsResponse response ? line(response) : message.kind().name());
    }
    lines.add(Catalogue.line(reading.findings()));
    return String.join("\n", lines);
  }

  private static String line(CustomsResponse response) {
    Flight flight = response.flight();
    return Stream.concat(
            Stream.of(
                response.function().name(),
                response.header().complete() ? "" : "incomplete",
                response.header().part().isWhole()
                    ? ""
                    : "part " + response.header().part().sequence(),
                response.transactionReference(),
                flight.carrier() + flight.number(),
                flight.departure() + "-" + flight.arrival(),
                flight.scheduledDeparture() + "-" + flight.scheduledArrival(),
                result(response.result())),
            response.responses().stream().map(ResponseScenarioTest::answer))
        .filter(part -> !part.isEmpty() && !part.equals("-") && !part.equals("null-null"))
        .collect(Collectors.joining(" "));
  }

  private static String result(MessageResult result) {
    return result.equals(MessageResult.NONE)
        ? ""
        : result.acceptance() + codes(result.codes(), result.texts());
  }

  private static String answer(TravellerResponse answer) {
    return "| "
        + answer.bookingReference()
        + "/"
        + answer.uniqueReference()
        + " "
        + answer.status()
        + codes(answer.codes(), answer.texts());
  }

  private static String codes(List<String> codes, List<String> texts) {
    return codes.toString() + (texts.isEmpty() ? "" : " '" + String.join("/", texts) + "'");
  }
}
