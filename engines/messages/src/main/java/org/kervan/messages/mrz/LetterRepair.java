package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kervan.messages.mrz.Layout.Span;

/** Other readings of fields that have letters only and no check digit: codes and names. */
final class LetterRepair {

  private final byte[] b;
  private final int base;
  private final int stride;
  private final FindingsOfDocument findings;

  LetterRepair(byte[] b, int base, int stride, FindingsOfDocument findings) {
    this.b = b;
    this.base = base;
    this.stride = stride;
    this.findings = findings;
  }

  /**
   * Whether this has letters and digits only: Russia's internal passport writes digits for letters.
   */
  static boolean isRussianName(byte[] b, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Alphabet.has(b[i])) {
        return false;
      }
    }
    return true;
  }

  /** The one code that exists and looks like this. */
  List<Repair> code(MrzField field, Span span) {
    List<byte[]> readings = List.of(bytes(span));
    for (int i = 0; i < 3; i++) {
      List<byte[]> next = new ArrayList<>();
      for (byte[] reading : readings) {
        String letters = Alphabet.isDigit(reading[i]) ? Alphabet.lookalikes(reading[i]) : "";
        if (letters.isEmpty()) {
          next.add(reading);
        }
        for (int j = 0; j < letters.length(); j++) {
          byte[] other = reading.clone();
          other[i] = (byte) letters.charAt(j);
          next.add(other);
        }
      }
      readings = next;
    }
    List<byte[]> known =
        readings.stream().filter(reading -> StateCodes.find(reading, 0) != null).toList();
    if (known.size() > 1) {
      findings.add(
          MrzFindingCode.REPAIR_AMBIGUOUS,
          span.line(),
          span.from(),
          text(bytes(span)) + " " + known.size());
    }
    return known.size() == 1 ? List.of(offer(field, span, known.getFirst())) : List.of();
  }

  /**
   * The name with each digit as the letter that it is commonest taken for; no check digit helps.
   */
  List<Repair> name(MrzField field, Span span) {
    byte[] name = bytes(span);
    for (int i = 0; i < name.length; i++) {
      if (!Alphabet.isLetter(name[i]) && name[i] != Alphabet.FILLER) {
        String letters = Alphabet.isDigit(name[i]) ? Alphabet.lookalikes(name[i]) : "";
        if (letters.isEmpty()) {
          return List.of();
        }
        name[i] = (byte) letters.charAt(0);
      }
    }
    return List.of(offer(field, span, name));
  }

  private Repair offer(MrzField field, Span span, byte[] to) {
    String before = text(bytes(span));
    String after = text(to);
    findings.add(MrzFindingCode.REPAIR_OFFERED, span.line(), span.from(), before + " → " + after);
    return new Repair(
        field,
        findings.lineNumber(span.line()),
        span.from() + 1,
        before,
        after,
        Repair.Reason.LETTERS_ONLY);
  }

  private byte[] bytes(Span span) {
    int from = base + span.line() * stride + span.from();
    return Arrays.copyOfRange(b, from, from + span.to() - span.from());
  }

  /** Without the fillers at the end. */
  static String text(byte[] field) {
    int end = field.length;
    while (end > 0 && field[end - 1] == Alphabet.FILLER) {
      end--;
    }
    return new String(field, 0, end, StandardCharsets.ISO_8859_1);
  }
}
