package org.kervan.messages.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kervan.messages.mrz.Layout.Check;
import org.kervan.messages.mrz.Layout.Span;
import org.kervan.messages.mrz.RepairSearch.Change;

/** Turns changed characters into offers, one for each field or check digit that they change. */
final class RepairOffer {

  private final byte[] document;
  private final int stride;
  private final Layout layout;
  private final FindingsOfDocument findings;

  RepairOffer(byte[] document, int stride, Layout layout, FindingsOfDocument findings) {
    this.document = document;
    this.stride = stride;
    this.layout = layout;
    this.findings = findings;
  }

  List<Repair> offers(List<Change> changes) {
    List<Repair> repairs = new ArrayList<>();
    for (MrzField field : MrzField.values()) {
      Span span = layout.span(field);
      boolean date = field == MrzField.BIRTH_DATE || field == MrzField.EXPIRY;
      Repair.Reason reason = date ? Repair.Reason.DIGITS_ONLY : Repair.Reason.CHECK_DIGITS;
      if (!span.isNone() && changes.stream().anyMatch(change -> isIn(change, span))) {
        repairs.add(offer(field, span, changes, reason));
      }
    }
    for (Check check : layout.checks) {
      Span digit = check.digit();
      if (changes.stream().anyMatch(change -> isIn(change, digit))) {
        repairs.add(offer(MrzField.CHECK_DIGIT, digit, changes, Repair.Reason.DIGITS_ONLY));
      }
    }
    return repairs;
  }

  private Repair offer(MrzField field, Span span, List<Change> changes, Repair.Reason reason) {
    int at = at(span);
    byte[] from = Arrays.copyOfRange(document, at, at + span.to() - span.from());
    byte[] to = from.clone();
    for (Change change : changes) {
      if (isIn(change, span)) {
        to[change.at() - at] = change.to();
      }
    }
    String before = LetterRepair.text(from);
    String after = LetterRepair.text(to);
    findings.add(MrzFindingCode.REPAIR_OFFERED, span.line(), span.from(), before + " → " + after);
    int line = findings.lineNumber(span.line());
    return new Repair(field, line, span.from() + 1, before, after, reason);
  }

  private boolean isIn(Change change, Span span) {
    return change.at() >= at(span) && change.at() < at(span) + span.to() - span.from();
  }

  private int at(Span span) {
    return span.line() * stride + span.from();
  }
}
