package org.kervan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Each measurement runs once and gives what it asserts; nothing is timed. */
class SmokeTest {
  @Test
  void bothReadersSeeTheSamePassengers() throws Exception {
    var reading = new PassengerListReading();
    reading.compare();

    assertThat(reading.kervan()).isEqualTo(reading.staedi()).isEqualTo(300);
  }

  @Test
  void readsPassportsAsTheRegularExpressionDoes() {
    var reading = new MrzReading();

    for (int i = 0; i < MrzReading.DOCUMENTS; i++) {
      assertThat(reading.passports().valid()).isTrue();
      assertThat(reading.substrings().issuer()).isEqualTo("TUR");
    }
    assertThat(reading.copy()).hasSize(89);
  }

  @Test
  void searchesTheListThatShips() throws IOException {
    var search = new WatchlistSearch();
    search.read();

    assertThat(search.listed()).isEqualTo(3_845);
    assertThat(search.thousandTravellers()).isLessThan(100);
  }
}
