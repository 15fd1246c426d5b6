package org.kervan.targeting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Texts brought to one spelling so that two carriers' renderings compare equal: capitals, no marks,
 * the dotted and dotless i alike, whatever is neither letter nor digit a single blank.
 */
final class Folded {
  /** Parts of a surname that families do not share by being related. */
  private static final Set<String> PARTICLES =
      Set.of("ABU", "BEN", "BIN", "BINT", "DAS", "DEL", "DER", "DOS", "IBN", "UDDIN", "VAN", "VON");

  private Folded() {}

  static String text(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT)
        .replace("Æ", "AE")
        .replace("Œ", "OE")
        .replace("Ø", "O")
        .replace("Đ", "D")
        .replace("Ł", "L")
        .replace("Þ", "TH")
        .replace("Ə", "E")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /**
   * The parts of a surname by which relatives may be recognised; empty when unknown. Parts of one
   * or two letters and particles do not count; OE, UE and AE count as O, U and A, since documents
   * write Öztürk both ways (ICAO Doc 9303 part 3, section 6).
   */
  static Set<String> surnameParts(String surname) {
    return Arrays.stream(text(surname).split(" "))
        .filter(part -> part.length() > 2 && !PARTICLES.contains(part))
        .map(part -> part.replace("OE", "O").replace("UE", "U").replace("AE", "A"))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A telephone number or e-mail address as two bookings would share it; empty when it identifies
   * nobody. Numbers are compared by their last ten digits, with or without country code.
   */
  static String contact(String raw) {
    if (raw.contains("@")) {
      return raw.strip().toLowerCase(Locale.ROOT);
    }
    String digits = raw.replaceAll("\\D", "").replaceFirst("^0+", "");
    if (digits.length() < 7 || digits.chars().distinct().count() == 1) {
      return "";
    }
    return digits.substring(Math.max(0, digits.length() - 10));
  }

  /** A document number without blanks and signs; empty when it is a filler. */
  static String documentNumber(String raw) {
    String number = text(raw).replace(" ", "");
    return number.length() < 5 || number.chars().distinct().count() == 1 ? "" : number;
  }
}
