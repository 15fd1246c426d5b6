package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.kervan.messages.mrz.Layout.Check;
import org.kervan.messages.mrz.Layout.Span;

/** The check digits of one document. */
final class Checks {

  private final byte[] b;
  private final int base;
  private final int stride;
  private final Layout layout;
  private final NumberField number;
  private boolean broken;

  Checks(byte[] b, int base, int stride, Layout layout, NumberField number) {
    this.b = b;
    this.base = base;
    this.stride = stride;
    this.layout = layout;
    this.number = number;
  }

  /** Whether one of them is wrong or missing. */
  boolean isBroken() {
    return broken;
  }

  List<CheckDigit> read(FindingsOfDocument findings) {
    CheckDigit[] digits = new CheckDigit[layout.checks.length];
    for (int i = 0; i < digits.length; i++) {
      Check check = layout.checks[i];
      CheckDigit digit = digit(check);
      digits[i] = digit;
      if (!digit.right()) {
        broken = true;
        report(check, digit, findings);
      }
    }
    return switch (digits.length) {
      case 3 -> List.of(digits[0], digits[1], digits[2]);
      case 4 -> List.of(digits[0], digits[1], digits[2], digits[3]);
      case 5 -> List.of(digits[0], digits[1], digits[2], digits[3], digits[4]);
      default -> List.of(digits);
    };
  }

  CheckDigit digit(Check check) {
    if (check.field() == MrzField.NUMBER && number.isContinued()) {
      return digit(check, number.declared(), number.computed());
    }
    return digit(check, (char) (b[at(check.digit())] & 0xFF), computed(b, check));
  }

  private CheckDigit digit(Check check, char declared, char computed) {
    if (declared == computed) {
      return check.right().get(declared - '0');
    }
    boolean blank =
        declared == Alphabet.FILLER
            && check.field() != MrzField.COMPOSITE
            && check.field() != MrzField.NUMBER
            && isBlank(check.over().getFirst());
    return new CheckDigit(check.field(), declared, computed, blank);
  }

  /** The digit that fits these bytes, which may be a reading other than the document's. */
  char computed(byte[] bytes, Check check) {
    int sum = 0;
    int phase = 0;
    List<Span> over = check.over();
    for (int i = 0; i < over.size(); i++) {
      Span span = over.get(i);
      sum += Alphabet.sum(bytes, at(span), at(span) + span.to() - span.from(), phase);
      phase += span.to() - span.from();
    }
    return (char) ('0' + sum % 10);
  }

  private boolean isBlank(Span span) {
    for (int i = 0; i < span.to() - span.from(); i++) {
      if (b[at(span) + i] != Alphabet.FILLER) {
        return false;
      }
    }
    return true;
  }

  private void report(Check check, CheckDigit digit, FindingsOfDocument findings) {
    MrzFindingCode code =
        digit.declared() == Alphabet.FILLER
            ? MrzFindingCode.CHECK_DIGIT_MISSING
            : MrzFindingCode.CHECK_DIGIT_WRONG;
    Span covered = check.over().getFirst();
    boolean continued = check.field() == MrzField.NUMBER && number.isContinued();
    String text =
        continued
            ? number.text()
            : check.over().size() > 1
                ? ""
                : new String(
                    Arrays.copyOfRange(b, at(covered), at(covered) + covered.to() - covered.from()),
                    StandardCharsets.ISO_8859_1);
    findings.add(
        code,
        check.digit().line(),
        check.digit().from() + (continued ? number.digitDistance() : 0),
        (text + " " + digit.declared() + "≠" + digit.computed()).strip());
  }

  private int at(Span span) {
    return base + span.line() * stride + span.from();
  }
}
