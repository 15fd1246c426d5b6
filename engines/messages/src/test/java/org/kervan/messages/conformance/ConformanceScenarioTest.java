package org.kervan.messages.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kervan.messages.Catalogue;
import org.kervan.messages.Catalogue.Scenario;
import org.kervan.messages.ReadLimits;

/**
 * The catalogue {@code breaches.txt}: a file, and one line of what it breaks, each as
 * RULE@message/segment with its place; in brackets what the guide allows.
 */
class ConformanceScenarioTest {

  private static final Map<String, String> PARTS =
      Map.of(
          "@unb", "UNB+UNOA:4+TK+TRGTB+20261122:0600+1'",
          "@unh", "UNH+1+PAXLST:D:15B:UN:IATA'",
          "@ms", "NAD+MS+++API DESK'COM+9995557000000:TE'",
          "@flight",
              "TDT+20+TK77+++TK'LOC+125+KIV'DTM+189:2611220800:201'LOC+87+IST'DTM+232:2611220930:201'",
          "@pax",
              "NAD+FL+++YILDIZ:DERIN'ATT+2++F'DTM+329:780509'GEI+4+173'LOC+178+KIV'LOC+179+IST'NAT+2+MDA'"
                  + "RFF+AVF:ABC123'RFF+ABO:7'DOC+P:110:111+A1234567'DTM+36:301231'LOC+91+MDA'",
          "@cus", "UNH+1+CUSRES:D:15B:UN:IATA'BGM+962'RFF+TN:T1'",
          "@af",
              "RFF+AF:TK77'DTM+189:2611220800:201'DTM+232:2611220930:201'LOC+125+KIV'LOC+87+IST'",
          "@ok", "ERP+2'RFF+AVF:ABC123'RFF+ABO:7'ERC+0Z'FTX+AAP+++OK TO BOARD'");

  static Stream<Scenario> scenarios() throws IOException {
    return Catalogue.of(ConformanceScenarioTest.class, "breaches.txt");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void saysWhatTheMessageBreaks(Scenario scenario) {
    assertThat(line(scenario)).isEqualTo(scenario.expected());
    assertThat(Catalogue.inTurkish(() -> line(scenario))).isEqualTo(scenario.expected());
  }

  private static String line(Scenario scenario) {
    String line =
        Conformance.check(scenario.file(PARTS), ReadLimits.DEFAULT).stream()
            .map(ConformanceScenarioTest::breach)
            .collect(Collectors.joining("; "));
    return line.isEmpty() ? "conforms" : line;
  }

  private static String breach(Breach breach) {
    String text = breach.rule() + "@" + breach.messageNumber() + "/" + breach.segment();
    String place = text + " " + breach.place();
    return breach.allowedByGuide() ? "(" + place + ")" : place;
  }
}
