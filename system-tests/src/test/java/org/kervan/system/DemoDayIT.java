package org.kervan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the demo's day holds once its files have gone through the inbox. */
class DemoDayIT {
  private final Postgres postgres = new Postgres(Demo.loaded().data());

  @Test
  void holdsFlightsAndTravellersAtThreeAirports() throws SQLException {
    assertThat(postgres.number("select count(*) from border_flight")).isGreaterThanOrEqualTo(60);
    assertThat(postgres.number("select count(*) from border_traveller"))
        .isGreaterThanOrEqualTo(10_000);
    assertThat(postgres.texts("select distinct arrival from border_flight"))
        .containsExactlyInAnyOrder("IST", "SAW", "AYT");
    assertThat(postgres.texts("select distinct channel from border_message"))
        .containsExactly("INBOX");
  }

  @Test
  void hitsInventedPeopleOnly() throws SQLException {
    assertThat(postgres.texts("select distinct source from border_hit where gone_at is null"))
        .contains("DEMO", "T03", "T05", "T12")
        .doesNotContain("UN", "OFAC");
  }
}
