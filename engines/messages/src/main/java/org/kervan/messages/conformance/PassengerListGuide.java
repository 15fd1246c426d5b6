package org.kervan.messages.conformance;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.edifact.Segment;

/** The passenger list guide (PAXLST, version 3.0): the message as a whole and its flight. */
final class PassengerListGuide implements Guide {

  private static final Set<String> USED =
      Set.of(
          "UNH", "BGM", "RFF", "NAD", "COM", "TDT", "LOC", "DTM", "ATT", "MEA", "GEI", "FTX", "NAT",
          "DOC", "CNT", "UNT");

  private static final Set<String> WITH_PEOPLE_IN_FULL = Set.of("745+", "745+CI", "745+DC", "250+");

  private final BreachLog log;
  private final long offset;
  private final String unh;
  private final Set<String> seen = new HashSet<>();
  private String function = "";
  private String airport = "";
  private @Nullable TravellerGuide traveller;

  PassengerListGuide(Segment unh, BreachLog log) {
    this.log = log;
    this.offset = unh.from();
    this.unh = unh.text();
    Guide.header(unh, log);
  }

  @Override
  public void accept(Segment segment) {
    if (!USED.contains(segment.tag())) {
      log.add(ConformanceRule.GUIDE_SEGMENT_UNUSED, segment);
    }
    switch (segment.tag()) {
      case "BGM" -> function(segment);
      case "NAD" -> party(segment);
      case "TDT" -> transport(segment);
      case "CNT" -> {
        endTraveller();
        seen.add("CNT+" + segment.value(1));
      }
      default -> {
        if (traveller != null) {
          traveller.accept(segment);
        } else {
          flight(segment);
        }
      }
    }
  }

  private void function(Segment bgm) {
    function = bgm.value(1) + "+" + bgm.value(2);
    if (!Set.of("745", "250", "266", "336", "655").contains(bgm.value(1))) {
      log.add(ConformanceRule.GUIDE_FUNCTION, bgm);
    }
  }

  private void party(Segment nad) {
    endTraveller();
    if (nad.value(1).equals("MS")) {
      return;
    }
    boolean fits =
        switch (nad.value(1)) {
          case "FL", "DDU" -> !function.startsWith("250");
          case "FM", "DDT" -> !function.startsWith("745");
          case "ZZZ" -> function.startsWith("266");
          default -> false;
        };
    if (!fits) {
      log.add(ConformanceRule.GUIDE_PARTY, nad);
    }
    traveller = new TravellerGuide(nad, WITH_PEOPLE_IN_FULL.contains(function), log);
  }

  private void transport(Segment tdt) {
    endTraveller();
    if (!tdt.value(1).equals("20") || tdt.value(2).isEmpty()) {
      log.add(ConformanceRule.GUIDE_TRANSPORT, tdt);
    }
  }

  private void flight(Segment segment) {
    switch (segment.tag()) {
      case "LOC" -> {
        airport = segment.value(1);
        seen.add("LOC+" + airport);
        if (!segment.value(2).matches("[A-Z]{3}")) {
          log.add(ConformanceRule.GUIDE_PLACE_FORM, segment);
        }
      }
      case "DTM" -> {
        seen.add("DTM+" + segment.value(1) + " at " + airport);
        boolean time = segment.value(1, 1).matches("\\d{10}");
        if (!time || !segment.value(1, 2).equals("201")) {
          log.add(ConformanceRule.GUIDE_TIME_FORM, segment);
        }
      }
      default -> {}
    }
  }

  private void endTraveller() {
    if (traveller != null) {
      traveller.end();
      traveller = null;
    }
  }

  @Override
  public void end() {
    endTraveller();
    switch (function.isEmpty() ? "" : function.substring(0, function.indexOf('+'))) {
      case "745" -> {
        flightIsWhole();
        demand("CNT+42", ConformanceRule.GUIDE_COUNT_MISSING);
      }
      case "250" -> {
        flightIsWhole();
        demand("CNT+41", ConformanceRule.GUIDE_COUNT_MISSING);
      }
      case "266" -> flightIsWhole();
      default -> {}
    }
  }

  private void flightIsWhole() {
    demand("LOC+125", ConformanceRule.GUIDE_AIRPORT_MISSING);
    demand("LOC+87", ConformanceRule.GUIDE_AIRPORT_MISSING);
    demand("DTM+189 at 125", ConformanceRule.GUIDE_TIME_MISSING);
    demand("DTM+232 at 87", ConformanceRule.GUIDE_TIME_MISSING);
  }

  private void demand(String what, ConformanceRule rule) {
    if (!seen.contains(what)) {
      log.add(rule, 1, offset, what, unh);
    }
  }
}
