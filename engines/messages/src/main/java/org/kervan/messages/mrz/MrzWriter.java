package org.kervan.messages.mrz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;
import org.kervan.messages.mrz.Layout.Check;
import org.kervan.messages.mrz.Layout.Span;

/** Writes machine readable zones of the standard's five formats, with check digits. */
public final class MrzWriter {

  private static final int SHORT_NUMBER = 9;

  private final Layout layout;
  private final MrzFields fields;
  private final int width;
  private final byte[] zone;

  private MrzWriter(Layout layout, MrzFields fields) {
    this.layout = layout;
    this.fields = fields;
    this.width = layout.format.width();
    this.zone = new byte[layout.format.lines() * width];
    Arrays.fill(zone, Alphabet.FILLER);
  }

  /**
   * The lines of a document, a line feed between them.
   *
   * @throws IllegalArgumentException for a format that is not the standard's, or a field that has
   *     characters or a length that it does not allow; names are transliterated and truncated
   */
  public static String write(MrzFormat format, MrzFields fields) {
    return new MrzWriter(layout(format), fields).write();
  }

  private static Layout layout(MrzFormat format) {
    return switch (format) {
      case TD1 -> Layout.TD1;
      case TD2 -> Layout.TD2;
      case TD3 -> Layout.TD3;
      case MRV_A -> Layout.MRV_A;
      case MRV_B -> Layout.MRV_B;
      case FRENCH_ID, FRENCH_LICENCE, SWISS_LICENCE, SLOVAK_ID, UNKNOWN ->
          throw new IllegalArgumentException(format + " is read, not written");
    };
  }

  private String write() {
    put(new Span(0, 0, 2), fields.documentType());
    put(new Span(0, 2, 5), fields.issuer());
    put(layout.nationality, fields.nationality());
    put(layout.birthDate, date(fields.birthDate()));
    put(layout.expiry, date(fields.expiry()));
    put(layout.sex, fields.sex() == MrzFields.Sex.X ? "" : fields.sex().name());
    put(layout.secondOptionalData, fields.secondOptionalData());
    put(
        layout.name,
        NameTruncation.name(
            fields.surname(), fields.givenNames(), layout.name.to() - layout.name.from()));
    number();
    Checks checks = new Checks(zone, 0, width, layout, new NumberField(zone, 0, width, layout));
    for (Check check : layout.checks) {
      int at = at(check.digit());
      // the digit of a continued number stands in its continuation
      if (check.field() != MrzField.NUMBER || !isContinued()) {
        zone[at] = (byte) checks.computed(zone, check);
      }
    }
    return lines();
  }

  private boolean isContinued() {
    return fields.number().length() > SHORT_NUMBER;
  }

  private void number() {
    String number = fields.number().replace(' ', '<');
    if (!isContinued()) {
      put(layout.number, number);
      put(layout.optionalData, fields.optionalData());
      return;
    }
    if (layout != Layout.TD1 && layout != Layout.TD2) {
      throw new IllegalArgumentException(
          layout.format + " has no place for a number of " + number.length() + " characters");
    }
    byte[] whole = number.getBytes(StandardCharsets.ISO_8859_1);
    char digit = (char) ('0' + Alphabet.sum(whole, 0, whole.length, 0) % 10);
    put(layout.number, number.substring(0, SHORT_NUMBER));
    String rest = number.substring(SHORT_NUMBER) + digit;
    put(
        layout.optionalData,
        fields.optionalData().isEmpty() ? rest : rest + "<" + fields.optionalData());
  }

  private void put(Span span, String text) {
    if (text.length() > span.to() - span.from()) {
      throw new IllegalArgumentException(
          text.length() + " characters for " + (span.to() - span.from()) + " of " + span);
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'Z' || !Alphabet.has((byte) c)) {
        throw new IllegalArgumentException("character " + (int) c + " in " + span);
      }
      zone[at(span) + i] = (byte) c;
    }
  }

  private static String date(@Nullable PartialDate date) {
    if (date == null) {
      return "";
    }
    return two(Math.floorMod(date.year(), 100)) + two(date.month()) + two(date.day());
  }

  private static String two(@Nullable Integer part) {
    return part == null ? "<<" : String.format(Locale.ROOT, "%02d", part);
  }

  private int at(Span span) {
    return span.line() * width + span.from();
  }

  private String lines() {
    StringBuilder out = new StringBuilder(zone.length + layout.format.lines());
    for (int line = 0; line < layout.format.lines(); line++) {
      out.append(line == 0 ? "" : "\n")
          .append(new String(zone, line * width, width, StandardCharsets.ISO_8859_1));
    }
    return out.toString();
  }
}
