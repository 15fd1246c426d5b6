package org.kervan.messages.mrz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.mrz.Layout.Check;
import org.kervan.messages.mrz.Layout.Span;

/**
 * Looks for the one reading that an optical reader may have missed.
 *
 * <p>Each field with a wrong check digit, or with a letter where only digits stand, is taken by
 * itself: letters that must be digits are changed first; if the digit still does not fit, one
 * character of an alphanumeric field is exchanged for one that looks like it, then two. The
 * readings of all broken fields are combined, and those stay that make the composite digit right
 * too. One left: it is offered. Several: their number is reported. A check digit misses one wrong
 * reading in ten, and G for 6 always (16 and 6 differ by the modulus), hence this rule.
 */
final class RepairSearch {

  private static final int MAX_COMBINATIONS = 10_000;
  private static final MrzField[] CHECKED = {
    MrzField.NUMBER, MrzField.BIRTH_DATE, MrzField.EXPIRY, MrzField.OPTIONAL_DATA
  };

  /** Another character in a place of the document. */
  record Change(int at, byte to) {}

  /** The document alone, so that places count from its beginning. */
  private final byte[] document;

  private final byte[] trial;
  private final int stride;
  private final Layout layout;
  private final NumberField number;
  private final FindingsOfDocument findings;
  private final Checks checks;

  RepairSearch(
      byte[] b,
      int base,
      int stride,
      Layout layout,
      NumberField number,
      FindingsOfDocument findings) {
    int length = (layout.format.lines() - 1) * stride + layout.format.width();
    this.document = Arrays.copyOfRange(b, base, base + length);
    this.trial = document.clone();
    this.stride = stride;
    this.layout = layout;
    this.number = number;
    this.findings = findings;
    this.checks = new Checks(document, 0, stride, layout, number);
  }

  List<Repair> search() {
    if (number.isContinued() && number.declared() != number.computed()) {
      // a number in two parts is not searched, and while it is wrong, the rest proves nothing
      return List.of();
    }
    List<List<Change>> combined = List.of(List.of());
    boolean broken = false;
    for (MrzField field : CHECKED) {
      List<List<Change>> readings = readings(field);
      if (readings != null) {
        broken = true;
        combined = product(combined, readings);
      }
    }
    Check composite = check(MrzField.COMPOSITE);
    if (composite != null) {
      combined = fitting(composite, combined, broken);
    } else if (!broken) {
      return List.of();
    }
    if (combined.size() > 1) {
      int at = combined.getFirst().getFirst().at();
      findings.add(
          MrzFindingCode.REPAIR_AMBIGUOUS,
          at / stride,
          at % stride,
          String.valueOf(combined.size()));
    }
    return combined.size() == 1
        ? new RepairOffer(document, stride, layout, findings).offers(combined.getFirst())
        : List.of();
  }

  /** The readings of a field with the fewest changes that fit its digit; null if it is in order. */
  private @Nullable List<List<Change>> readings(MrzField field) {
    Span span = layout.span(field);
    Check check = check(field);
    boolean digitsOnly = field == MrzField.BIRTH_DATE || field == MrzField.EXPIRY;
    if (span.isNone()
        || (check == null && !digitsOnly)
        || (field == MrzField.NUMBER && number.isContinued())) {
      return null;
    }
    List<Change> forced = new ArrayList<>();
    boolean possible = !digitsOnly || forceDigits(span, forced);
    boolean right = check == null || checks.digit(check).right();
    if (!right && check != null) {
      possible &= forceDigits(check.digit(), forced);
    }
    if (right && forced.isEmpty()) {
      return null;
    }
    if (!possible) {
      return List.of();
    }
    Predicate<byte[]> fits = bytes -> check == null || isRight(bytes, check);
    if (digitsOnly) {
      return test(forced, bytes -> fits.test(bytes) && isDate(bytes, span))
          ? List.of(forced)
          : List.of();
    }
    return exchanges(List.of(span), forced, fits);
  }

  /**
   * What a wrong composite digit leaves of the readings; where only it is wrong, what it covers.
   */
  private List<List<Change>> fitting(Check composite, List<List<Change>> readings, boolean broken) {
    List<Change> forced = new ArrayList<>();
    if (!forceDigits(composite.digit(), forced)) {
      return List.of();
    }
    Predicate<byte[]> fits = bytes -> isRight(bytes, composite);
    if (!broken) {
      return test(List.of(), fits) ? List.of() : exchanges(unchecked(), forced, fits);
    }
    List<List<Change>> left = new ArrayList<>();
    for (List<Change> reading : readings) {
      List<Change> all = with(reading, forced);
      if (test(all, fits)) {
        left.add(all);
      }
    }
    return left;
  }

  /** Alphanumeric fields that only the composite digit covers. */
  private List<Span> unchecked() {
    List<Span> spans = new ArrayList<>();
    if (check(MrzField.OPTIONAL_DATA) == null && !number.isContinued()) {
      spans.add(layout.optionalData);
    }
    spans.add(layout.secondOptionalData);
    return spans;
  }

  private List<List<Change>> exchanges(
      List<Span> spans, List<Change> forced, Predicate<byte[]> fits) {
    if (test(forced, fits)) {
      return List.of(forced);
    }
    List<Change> single = new ArrayList<>();
    for (Span span : spans) {
      for (int at = at(span); at < at(span) + span.to() - span.from(); at++) {
        String others = Alphabet.lookalikes(document[at]);
        for (int i = 0; i < others.length(); i++) {
          single.add(new Change(at, (byte) others.charAt(i)));
        }
      }
    }
    List<List<Change>> found = new ArrayList<>();
    for (Change change : single) {
      add(with(forced, List.of(change)), fits, found);
    }
    if (!found.isEmpty()) {
      return found;
    }
    for (int i = 0; i < single.size(); i++) {
      for (int j = i + 1; j < single.size(); j++) {
        if (single.get(i).at() != single.get(j).at()) {
          add(with(forced, List.of(single.get(i), single.get(j))), fits, found);
        }
      }
    }
    return found;
  }

  private void add(List<Change> changes, Predicate<byte[]> fits, List<List<Change>> found) {
    if (test(changes, fits)) {
      found.add(changes);
    }
  }

  /** Adds the digit for each letter in this place; false where a character looks like no digit. */
  private boolean forceDigits(Span span, List<Change> forced) {
    for (int at = at(span); at < at(span) + span.to() - span.from(); at++) {
      byte c = document[at];
      if (!Alphabet.isDigit(c) && c != Alphabet.FILLER) {
        String digits = Alphabet.lookalikes(c);
        if (digits.isEmpty()) {
          return false;
        }
        forced.add(new Change(at, (byte) digits.charAt(0)));
      }
    }
    return true;
  }

  private boolean test(List<Change> changes, Predicate<byte[]> fits) {
    for (Change change : changes) {
      trial[change.at()] = change.to();
    }
    boolean fit = fits.test(trial);
    for (Change change : changes) {
      trial[change.at()] = document[change.at()];
    }
    return fit;
  }

  private boolean isRight(byte[] bytes, Check check) {
    return bytes[at(check.digit())] == checks.computed(bytes, check);
  }

  private boolean isDate(byte[] bytes, Span span) {
    int at = at(span);
    int month = (bytes[at + 2] - '0') * 10 + bytes[at + 3] - '0';
    int day = (bytes[at + 4] - '0') * 10 + bytes[at + 5] - '0';
    return bytes[at + 2] == Alphabet.FILLER || (month <= 12 && day <= 31);
  }

  private static List<List<Change>> product(List<List<Change>> left, List<List<Change>> right) {
    List<List<Change>> all = new ArrayList<>();
    for (List<Change> first : left) {
      for (List<Change> second : right) {
        if (all.size() < MAX_COMBINATIONS) {
          all.add(with(first, second));
        }
      }
    }
    return all;
  }

  private static List<Change> with(List<Change> first, List<Change> second) {
    List<Change> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }

  private @Nullable Check check(MrzField field) {
    for (Check check : layout.checks) {
      if (check.field() == field) {
        return check;
      }
    }
    return null;
  }

  private int at(Span span) {
    return span.line() * stride + span.from();
  }
}
