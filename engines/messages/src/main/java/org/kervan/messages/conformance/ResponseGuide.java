package org.kervan.messages.conformance;

import java.util.HashSet;
import java.util.Set;
import org.kervan.messages.edifact.Segment;

/** The API response message guide (CUSRES). */
final class ResponseGuide implements Guide {

  private static final Set<String> USED =
      Set.of("UNH", "BGM", "RFF", "DTM", "LOC", "ERP", "ERC", "FTX", "UNT");

  private final BreachLog log;
  private final long offset;
  private final String unh;
  private final Set<String> seen = new HashSet<>();
  private String function = "";
  private String section = "";
  private boolean referred;
  private int codes;
  private int texts;
  private int erp;
  private long erpOffset;
  private String erpText = "";

  ResponseGuide(Segment unh, BreachLog log) {
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
      case "BGM" -> {
        function = segment.value(1);
        if (!Set.of("962", "132", "312").contains(function)) {
          log.add(ConformanceRule.GUIDE_FUNCTION, segment);
        }
      }
      case "RFF" -> reference(segment);
      case "DTM", "LOC" -> seen.add(segment.tag() + "+" + segment.value(1));
      case "ERP" -> section(segment);
      case "ERC" -> code(segment);
      case "FTX" -> {
        if (++texts > 1 || !segment.value(1).equals("AAP")) {
          log.add(ConformanceRule.GUIDE_RESPONSE_TEXT, segment);
        }
      }
      default -> {}
    }
  }

  private void reference(Segment rff) {
    String qualifier = rff.value(1);
    boolean given = !rff.value(1, 1).isEmpty();
    if (section.isEmpty() && given) {
      seen.add("RFF+" + qualifier);
    }
    referred |= given && (qualifier.equals("AVF") || qualifier.equals("ABO"));
  }

  private void section(Segment segment) {
    endAnswer();
    section = segment.value(1);
    if (!section.equals("1") && !section.equals("2")) {
      log.add(ConformanceRule.GUIDE_RESPONSE_SECTION, segment);
    }
    referred = false;
    codes = 0;
    texts = 0;
    erp = segment.number();
    erpOffset = segment.from();
    erpText = segment.text();
  }

  private void code(Segment erc) {
    String known = section.equals("1") ? "[01]|[1-9]\\d\\d" : "[0124]Z|[1-9]\\d\\d";
    if (++codes > 1 || !erc.value(1).matches(known)) {
      log.add(ConformanceRule.GUIDE_RESPONSE_STATUS, erc);
    }
  }

  private void endAnswer() {
    if (erp == 0) {
      return;
    }
    if (section.equals("2") && !referred) {
      log.add(ConformanceRule.GUIDE_RESPONSE_REFERENCE, erp, erpOffset, "RFF+AVF, ABO", erpText);
    }
    if (codes == 0) {
      log.add(ConformanceRule.GUIDE_RESPONSE_STATUS, erp, erpOffset, "ERC", erpText);
    }
  }

  @Override
  public void end() {
    endAnswer();
    if (function.equals("962") || function.equals("132")) {
      demand("RFF+TN", ConformanceRule.GUIDE_TRANSACTION_MISSING);
      demand("RFF+AF", ConformanceRule.GUIDE_RESPONSE_FLIGHT);
      demand("DTM+189", ConformanceRule.GUIDE_RESPONSE_FLIGHT);
      demand("DTM+232", ConformanceRule.GUIDE_RESPONSE_FLIGHT);
      demand("LOC+125", ConformanceRule.GUIDE_RESPONSE_FLIGHT);
      demand("LOC+87", ConformanceRule.GUIDE_RESPONSE_FLIGHT);
    }
  }

  private void demand(String what, ConformanceRule rule) {
    if (!seen.contains(what)) {
      log.add(rule, 1, offset, what, unh);
    }
  }
}
