package org.kervan.messages.mrz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;

/** Made-up documents, the same for the same seed. */
final class Samples {

  static final LocalDate REFERENCE = LocalDate.of(2026, 11, 22);

  static final MrzFormat[] WRITTEN = {
    MrzFormat.TD1, MrzFormat.TD2, MrzFormat.TD3, MrzFormat.MRV_A, MrzFormat.MRV_B
  };

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String SYMBOLS = LETTERS + "0123456789";
  private static final String[] STATES = {"TUR", "D", "MDA", "UTO", "GBN", "XXA", "UNO", "RKS"};

  private final Random random;

  Samples(long seed) {
    random = new Random(seed);
  }

  MrzFormat format() {
    return WRITTEN[random.nextInt(WRITTEN.length)];
  }

  /** A document whose names have a place in the format. */
  MrzFields fields(MrzFormat format) {
    boolean card = format == MrzFormat.TD1 || format == MrzFormat.TD2;
    boolean visa = format == MrzFormat.MRV_A || format == MrzFormat.MRV_B;
    int optional =
        switch (format) {
          case TD1 -> 15;
          case TD2 -> 7;
          case TD3 -> 14;
          default -> 8;
        };
    boolean continued = card && random.nextInt(3) == 0;
    int number = continued ? 10 + random.nextInt(optional - 5) : 1 + random.nextInt(9);
    int left = continued ? optional - (number - 9) - 2 : optional;
    return new MrzFields(
        visa ? "V" : format == MrzFormat.TD3 ? pick("P", "PP", "PO") : pick("I", "ID", "AC"),
        pick(STATES),
        components(1 + random.nextInt(2)),
        random.nextInt(9) == 0 ? List.of() : names(),
        text(SYMBOLS, number),
        pick(STATES),
        birth(),
        MrzFields.Sex.valueOf(pick("F", "M", "X")),
        random.nextInt(20) == 0
            ? null
            : PartialDate.of(LocalDate.of(2006, 11, 22).plusDays(random.nextInt(25_000))),
        left <= 0 ? "" : text(SYMBOLS, random.nextInt(left + 1)),
        format == MrzFormat.TD1 ? text(SYMBOLS, random.nextInt(12)) : "");
  }

  /** Names of any length. */
  String components(int count) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(text(LETTERS, 1 + random.nextInt(7)));
    }
    return String.join(" ", parts);
  }

  String longName() {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      parts.add(text(LETTERS, 1 + random.nextInt(20)));
    }
    return String.join(" ", parts);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      names.add(text(LETTERS, 1 + random.nextInt(5)));
    }
    return names;
  }

  private @Nullable PartialDate birth() {
    PartialDate whole = PartialDate.of(LocalDate.of(1927, 1, 1).plusDays(random.nextInt(36_400)));
    return switch (random.nextInt(20)) {
      case 0 -> null;
      case 1 -> new PartialDate(whole.year(), null, null);
      case 2 -> new PartialDate(whole.year(), whole.month(), null);
      default -> whole;
    };
  }

  private String text(String symbols, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < length; i++) {
      out.append(symbols.charAt(random.nextInt(symbols.length())));
    }
    return out.toString();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
