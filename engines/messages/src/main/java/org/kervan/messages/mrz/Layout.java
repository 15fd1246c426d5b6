package org.kervan.messages.mrz;

import java.util.List;

/**
 * Where each field of a format stands. Lines and columns count from 0, an end is exclusive; the
 * standard counts from 1 and includes the end.
 */
final class Layout {
  /** Columns of one line. */
  record Span(int line, int from, int to) {
    /** Of a field that the format does not have. */
    static final Span NONE = new Span(0, 0, 0);

    boolean isNone() {
      return to == 0;
    }
  }

  /** A check digit: its place, what it covers, in this order, and the right ones from 0 to 9. */
  record Check(MrzField field, Span digit, List<Span> over, List<CheckDigit> right) {}

  static final Layout TD1 =
      new Layout(
          MrzFormat.TD1,
          span(0, 5, 14),
          span(1, 15, 18),
          span(1, 0, 6),
          span(1, 7, 8),
          span(1, 8, 14),
          span(2, 0, 30),
          Span.NONE,
          span(0, 15, 30),
          span(1, 18, 29),
          check(MrzField.NUMBER, 0, 14, span(0, 5, 14)),
          check(MrzField.BIRTH_DATE, 1, 6, span(1, 0, 6)),
          check(MrzField.EXPIRY, 1, 14, span(1, 8, 14)),
          composite(1, 29, span(0, 5, 30), span(1, 0, 7), span(1, 8, 15), span(1, 18, 29)));

  static final Layout TD2 =
      new Layout(
          MrzFormat.TD2,
          36,
          span(1, 28, 35),
          composite(1, 35, span(1, 0, 10), span(1, 13, 20), span(1, 21, 35)));

  static final Layout TD3 =
      new Layout(
          MrzFormat.TD3,
          44,
          span(1, 28, 42),
          check(MrzField.OPTIONAL_DATA, 1, 42, span(1, 28, 42)),
          composite(1, 43, span(1, 0, 10), span(1, 13, 20), span(1, 21, 43)));

  static final Layout MRV_A = new Layout(MrzFormat.MRV_A, 44, span(1, 28, 44));

  static final Layout MRV_B = new Layout(MrzFormat.MRV_B, 36, span(1, 28, 36));

  // Slovakia printed further digits at the end whose rule is not public: they are optional data
  static final Layout SLOVAK_ID = new Layout(MrzFormat.SLOVAK_ID, 34, span(1, 28, 34));

  // number: year and month of issue, department, serial; the card has no nationality or expiry
  static final Layout FRENCH_ID =
      new Layout(
          MrzFormat.FRENCH_ID,
          span(1, 0, 12),
          Span.NONE,
          span(1, 27, 33),
          span(1, 34, 35),
          Span.NONE,
          span(0, 5, 30),
          span(1, 13, 27),
          span(0, 30, 36),
          Span.NONE,
          check(MrzField.NUMBER, 1, 12, span(1, 0, 12)),
          check(MrzField.BIRTH_DATE, 1, 33, span(1, 27, 33)),
          composite(1, 35, span(0, 0, 36), span(1, 0, 35)));

  static final Layout FRENCH_LICENCE =
      new Layout(
          MrzFormat.FRENCH_LICENCE,
          span(0, 5, 14),
          Span.NONE,
          Span.NONE,
          Span.NONE,
          span(0, 15, 21),
          span(0, 21, 29),
          Span.NONE,
          Span.NONE,
          Span.NONE,
          check(MrzField.NUMBER, 0, 14, span(0, 0, 14)),
          composite(0, 29, span(0, 0, 29)));

  // the first line is the number of the blank form
  static final Layout SWISS_LICENCE =
      new Layout(
          MrzFormat.SWISS_LICENCE,
          span(1, 5, 17),
          Span.NONE,
          span(1, 19, 25),
          Span.NONE,
          Span.NONE,
          span(2, 0, 30),
          Span.NONE,
          span(0, 0, 9),
          Span.NONE);

  final MrzFormat format;
  final int typeLine;
  final Span number;
  final Span nationality;
  final Span birthDate;
  final Span sex;
  final Span expiry;
  final Span name;
  final Span givenNames;
  final Span optionalData;
  final Span secondOptionalData;
  final Check[] checks;

  Layout(
      MrzFormat format,
      Span number,
      Span nationality,
      Span birthDate,
      Span sex,
      Span expiry,
      Span name,
      Span givenNames,
      Span optionalData,
      Span secondOptionalData,
      Check... checks) {
    this.format = format;
    this.typeLine = format == MrzFormat.SWISS_LICENCE ? 1 : 0;
    this.number = number;
    this.nationality = nationality;
    this.birthDate = birthDate;
    this.sex = sex;
    this.expiry = expiry;
    this.name = name;
    this.givenNames = givenNames;
    this.optionalData = optionalData;
    this.secondOptionalData = secondOptionalData;
    this.checks = checks;
  }

  /**
   * The second line as TD2, TD3 and the visas share it, and the checks that are the format's own.
   */
  Layout(MrzFormat format, int width, Span optionalData, Check... checks) {
    this(
        format,
        span(1, 0, 9),
        span(1, 10, 13),
        span(1, 13, 19),
        span(1, 20, 21),
        span(1, 21, 27),
        span(0, 5, width),
        Span.NONE,
        optionalData,
        Span.NONE,
        withShared(checks));
  }

  private static Check[] withShared(Check[] own) {
    Check[] all = new Check[own.length + 3];
    all[0] = check(MrzField.NUMBER, 1, 9, span(1, 0, 9));
    all[1] = check(MrzField.BIRTH_DATE, 1, 19, span(1, 13, 19));
    all[2] = check(MrzField.EXPIRY, 1, 27, span(1, 21, 27));
    System.arraycopy(own, 0, all, 3, own.length);
    return all;
  }

  private static Span span(int line, int from, int to) {
    return new Span(line, from, to);
  }

  private static Check check(MrzField field, int line, int column, Span over) {
    return new Check(field, span(line, column, column + 1), List.of(over), CheckDigit.right(field));
  }

  private static Check composite(int line, int column, Span... over) {
    MrzField field = MrzField.COMPOSITE;
    return new Check(field, span(line, column, column + 1), List.of(over), CheckDigit.right(field));
  }

  Span span(MrzField field) {
    return switch (field) {
      case NUMBER -> number;
      case NATIONALITY -> nationality;
      case BIRTH_DATE -> birthDate;
      case SEX -> sex;
      case EXPIRY -> expiry;
      case NAME -> name;
      case GIVEN_NAMES -> givenNames;
      case OPTIONAL_DATA -> optionalData;
      case SECOND_OPTIONAL_DATA -> secondOptionalData;
      case DOCUMENT_TYPE -> new Span(typeLine, 0, 2);
      case ISSUER -> new Span(typeLine, 2, 5);
      case CHECK_DIGIT, COMPOSITE -> Span.NONE;
    };
  }
}
