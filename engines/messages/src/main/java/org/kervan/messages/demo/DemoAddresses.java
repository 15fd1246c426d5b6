package org.kervan.messages.demo;

import java.util.List;
import java.util.Random;
import org.kervan.messages.Traveller;

/** Invented addresses in Turkey: each private one once, hotels many times. */
final class DemoAddresses {

  private static final List<String> STREETS =
      List.of("MENEKSE", "YASEMIN", "NERGIS", "ZAMBAK", "SUMBUL", "PAPATYA", "LALE", "ORKIDE");

  private static final List<String> HOTELS =
      List.of(
          "HOTEL MAVI DENIZ DEMO",
          "OTEL YEDI TEPE DEMO",
          "DEMO PALACE HOTEL",
          "DEMO BEACH RESORT",
          "HOTEL ESKI SARAY DEMO");

  private DemoAddresses() {}

  static Traveller.Address inTurkey(String street, String city) {
    return new Traveller.Address(street, city, "", "34999", "TUR");
  }

  static Traveller.Address hotel(DemoFlight flight, Random random) {
    return inTurkey(HOTELS.get(random.nextInt(HOTELS.size())), city(flight));
  }

  static Traveller.Address home(DemoFlight flight, DemoNumbers numbers) {
    int house = numbers.house();
    String street = STREETS.get(house % STREETS.size());
    return inTurkey(street + " SOKAK " + (1 + house / STREETS.size()), city(flight));
  }

  private static String city(DemoFlight flight) {
    return flight.to().equals("AYT") ? "ANTALYA" : "ISTANBUL";
  }
}
