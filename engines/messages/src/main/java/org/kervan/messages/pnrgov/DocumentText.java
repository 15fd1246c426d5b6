package org.kervan.messages.pnrgov;

import org.jspecify.annotations.Nullable;

/**
 * The text of SSR DOCS taken apart (AIRIMP, passenger travel document information): type, issuer,
 * number, nationality, birth date, sex, expiry, surname, given names, and an H for the holder of a
 * passport of several. The sex behind a birth date shows where the fields stand when a sender has
 * left out a slash or put one too many.
 */
final class DocumentText {

  private static final int BIRTH = 5;

  /** Two letters, and a blank that a line break may have left. */
  private static final int LONGEST_SEX = 3;

  private static final int NOT_FOUND = Integer.MIN_VALUE;

  private final SlashedText fields;
  private final int shift;
  final boolean readable;
  int type = -1;
  int issuer = -1;
  int number = -1;
  int nationality = -1;

  DocumentText(String text) {
    this.fields = new SlashedText(text);
    int birth = birth();
    boolean named = birth == NOT_FOUND;
    // without birth date and sex only the slash at the beginning tells where the fields stand
    this.shift = named ? (text.stripLeading().startsWith("/") ? 0 : -1) : birth - BIRTH;
    this.readable = fields.count() > 2;
    if (shift == 0 || named) {
      type = 1 + shift;
      issuer = 2 + shift;
      number = 3 + shift;
      nationality = 4 + shift;
    } else {
      byForm(birth);
    }
  }

  /** The place of a birth date that a sex follows. */
  private int birth() {
    for (int i = 0; i + 1 < fields.count(); i++) {
      if (fields.length(i + 1) <= LONGEST_SEX
          && isSex(fields.compact(i + 1))
          && (fields.isBlank(i) ? i == BIRTH : startsAsDate(fields.compact(i)))) {
        return i;
      }
    }
    return NOT_FOUND;
  }

  private static boolean startsAsDate(String field) {
    return TextDates.isAt(field, 0) || Figures.number(field, 8) >= 0;
  }

  private static boolean isSex(String field) {
    return switch (field) {
      case "M", "F", "U", "X", "MI", "FI", "UI", "XI" -> true;
      default -> false;
    };
  }

  /**
   * Before the birth date: a number has digits, a type one or two letters, a state two or three.
   */
  private void byForm(int birth) {
    for (int i = 0; i < birth; i++) {
      String field = fields.compact(i);
      if (field.isEmpty()) {
        continue;
      }
      if (hasDigit(field)) {
        number = i;
      } else if (number < 0 && field.length() <= 2 && type < 0 && issuer < 0 && isType(field)) {
        type = i;
      } else if (field.length() <= 3 && number < 0) {
        issuer = i;
      } else if (field.length() <= 3) {
        nationality = i;
      }
    }
  }

  private static boolean isType(String field) {
    return switch (field) {
      case "P", "V", "A", "C", "I", "AC", "IP", "IN", "F", "T", "M", "N" -> true;
      default -> false;
    };
  }

  private static boolean hasDigit(String field) {
    for (int i = 0; i < field.length(); i++) {
      if (Figures.isDigit(field.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isShifted() {
    return shift != 0;
  }

  /** The field at a place, without blanks. */
  String code(int place) {
    return fields.compact(place);
  }

  int birthPlace() {
    return BIRTH + shift;
  }

  int sexPlace() {
    return 6 + shift;
  }

  int expiryPlace() {
    return 7 + shift;
  }

  int surnamePlace() {
    return 8 + shift;
  }

  String sex() {
    return fields.compact(sexPlace());
  }

  boolean isOfInfant() {
    return sex().endsWith("I");
  }

  String surname() {
    return fields.at(surnamePlace());
  }

  String firstGiven() {
    return fields.at(9 + shift);
  }

  /** A second given name; the H of a holder is none. */
  String secondGiven() {
    String second = fields.at(10 + shift);
    return second.equals("H") ? "" : second;
  }

  /** Where a field of the text begins; its length is {@link #length}. */
  int from(int place) {
    return fields.from(place);
  }

  int length(int place) {
    return fields.length(place);
  }

  boolean has(int place) {
    return !fields.isBlank(place);
  }

  @Nullable String orNull(int place) {
    return has(place) ? fields.compact(place) : null;
  }
}
