package org.kervan.messages.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers that look random and never repeat within the day: a counter, spread by a multiplier that
 * shares no factor with the range.
 */
final class DemoNumbers {

  private static final String LOCATOR_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private int documents;
  private int phones;
  private int houses;
  private int locators;
  private int tags;

  String document(String nationality) {
    long spread = documents++ * 7919L % 5_000_000 + 1_000_000;
    return nationality.charAt(0) + String.format(Locale.ROOT, "%07d", spread);
  }

  /** No country has the code 999. */
  String phone() {
    return String.format(Locale.ROOT, "+999 555 %06d", phones++ * 7919L % 690_000);
  }

  int house() {
    return houses++;
  }

  String locator() {
    long spread = locators++ * 7_654_321L % (1L << 30);
    StringBuilder locator = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      locator.append(LOCATOR_LETTERS.charAt((int) (spread >> (5 * i)) & 31));
    }
    return locator.toString();
  }

  List<String> tags(String carrier, int count) {
    List<String> result = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      result.add(carrier + String.format(Locale.ROOT, "%06d", 100_000 + tags++));
    }
    return result;
  }

  /** Thirteen digits that begin with a number no airline has. */
  static String ticket(DemoFlight flight, int index) {
    return String.format(
        Locale.ROOT,
        "990%06d%04d",
        Math.floorMod(flight.designator().hashCode(), 1_000_000),
        index);
  }
}
