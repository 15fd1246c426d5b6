package org.kervan.messages.conformance;

import java.util.HashSet;
import java.util.Set;
import org.kervan.messages.edifact.Segment;

/** The passenger list guide on one traveller: groups 4 and 5. */
final class TravellerGuide {

  private final BreachLog log;
  private final boolean inFull;
  private final int number;
  private final long offset;
  private final String nad;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param inFull whether the message reports people in full, or refers to those reported before
   */
  TravellerGuide(Segment nad, boolean inFull, BreachLog log) {
    this.log = log;
    this.inFull = inFull;
    this.number = nad.number();
    this.offset = nad.from();
    this.nad = nad.text();
    if (inFull && nad.value(4).isEmpty()) {
      log.add(ConformanceRule.GUIDE_NAME_MISSING, nad);
    }
  }

  void accept(Segment segment) {
    switch (segment.tag()) {
      case "ATT" -> {
        if (segment.value(1).equals("2") && segment.value(3).matches("[FMUX]")) {
          seen.add("ATT+2");
        }
      }
      case "DTM" -> date(segment);
      case "NAT" -> {
        if (segment.value(2).matches("[A-Z]{1,3}")) {
          seen.add("NAT+" + segment.value(1));
        }
      }
      case "LOC" -> {
        boolean named = segment.value(1).equals("180") && segment.value(2).isEmpty();
        if (!named && !segment.value(2).matches("[A-Z]{1,3}")) {
          log.add(ConformanceRule.GUIDE_PLACE_FORM, segment);
        }
      }
      case "DOC" -> {
        seen.add("DOC");
        if (!segment.value(1, 1).equals("110") || !segment.value(1, 2).equals("111")) {
          log.add(ConformanceRule.GUIDE_DOCUMENT_LIST, segment);
        }
      }
      default -> {}
    }
  }

  private void date(Segment dtm) {
    seen.add("DTM+" + dtm.value(1));
    if (!dtm.value(1, 1).matches("\\d{6}") || !dtm.value(1, 2).matches("|101")) {
      log.add(ConformanceRule.GUIDE_DATE_FORM, dtm);
    }
  }

  void end() {
    if (inFull) {
      demand("ATT+2", ConformanceRule.GUIDE_SEX_MISSING);
      demand("DTM+329", ConformanceRule.GUIDE_BIRTH_DATE_MISSING);
      demand("NAT+2", ConformanceRule.GUIDE_NATIONALITY_MISSING);
      demand("DOC", ConformanceRule.GUIDE_DOCUMENT_MISSING);
    }
  }

  private void demand(String what, ConformanceRule rule) {
    if (!seen.contains(what)) {
      log.add(rule, number, offset, what, nad);
    }
  }
}
