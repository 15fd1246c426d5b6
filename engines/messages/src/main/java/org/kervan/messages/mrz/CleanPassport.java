package org.kervan.messages.mrz;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;

/**
 * The passport as nearly all are: two lines of 44, all check digits right, nothing to report. Where
 * anything else is met the answer is null, and {@link FieldReader} reads the document from the
 * beginning; what is read here, it would read the same.
 *
 * <p>Each character is summed once: the number and the optional data begin at the same phase in the
 * composite digit as by themselves, and {@link CheckedDate} changes the phase of a date.
 */
final class CleanPassport {

  private static final int WIDTH = 44;
  private static final int ISSUER = 2;
  private static final int NAME = 5;
  private static final int NUMBER_END = 9;
  private static final int NATIONALITY = 10;
  private static final int BIRTH_DATE = 13;
  private static final int SEX = 20;
  private static final int EXPIRY = 21;
  private static final int OPTIONAL_DATA = 28;
  private static final int OPTIONAL_DATA_END = 42;
  private static final int COMPOSITE = 43;

  private static final CheckDigit[] NUMBER_DIGIT = right(MrzField.NUMBER);
  private static final CheckDigit[] BIRTH_DIGIT = right(MrzField.BIRTH_DATE);
  private static final CheckDigit[] EXPIRY_DIGIT = right(MrzField.EXPIRY);
  private static final CheckDigit[] OPTIONAL_DIGIT = right(MrzField.OPTIONAL_DATA);
  private static final CheckDigit[] COMPOSITE_DIGIT = right(MrzField.COMPOSITE);
  private static final CheckDigit BLANK_DIGIT =
      new CheckDigit(MrzField.OPTIONAL_DATA, '<', '0', true);

  private final byte[] b;

  /** Where the lines begin. */
  private final int first;

  private final int second;
  private final int numberEnd;
  private final int optionalEnd;
  private final long birth;
  private final long expiry;

  private CleanPassport(byte[] b, int first, int second) {
    this.b = b;
    this.first = first;
    this.second = second;
    this.numberEnd = Alphabet.trimmed(b, second, second + NUMBER_END);
    this.optionalEnd = Alphabet.trimmed(b, second + OPTIONAL_DATA, second + OPTIONAL_DATA_END);
    this.birth = CheckedDate.at(b, second + BIRTH_DATE);
    this.expiry = CheckedDate.at(b, second + EXPIRY);
  }

  private static CheckDigit[] right(MrzField field) {
    return CheckDigit.right(field).toArray(new CheckDigit[0]);
  }

  /** The document of these bytes, line ends after it left out; null where it is not clean. */
  static @Nullable MrzDocument read(byte[] b, int from, int to, int line, LocalDate reference) {
    int gap = to - from - 2 * WIDTH;
    if (gap < 1
        || gap > 2
        || b[from] != 'P'
        || b[to - WIDTH - 1] != '\n'
        || (gap == 2 && b[from + WIDTH] != '\r')) {
      return null;
    }
    CleanPassport passport = new CleanPassport(b, from, to - WIDTH);
    List<CheckDigit> digits = passport.digits();
    MrzFields fields = digits == null ? null : passport.fields(reference);
    return digits == null || fields == null
        ? null
        : new MrzDocument(MrzFormat.TD3, line, fields, false, digits, List.of(), List.of());
  }

  /** The five of them if they are right, and what they cover is of the zone's characters. */
  private @Nullable List<CheckDigit> digits() {
    int optionalFrom = second + OPTIONAL_DATA;
    int optionalTo = second + OPTIONAL_DATA_END;
    if (birth == CheckedDate.NONE
        || expiry == CheckedDate.NONE
        || !Alphabet.hasAll(b, second, second + NUMBER_END)
        || !Alphabet.hasAll(b, optionalFrom, optionalTo)) {
      return null;
    }
    int number = Alphabet.sum(b, second, numberEnd, 0);
    int optional = Alphabet.sum(b, optionalFrom, optionalEnd, 0);
    boolean blank = b[optionalTo] == '<' && optionalEnd == optionalFrom;
    int numberDigit = b[second + NUMBER_END] - '0';
    int optionalDigit = blank ? 0 : b[optionalTo] - '0';
    int composite = b[second + COMPOSITE] - '0';
    int all = number + 7 * numberDigit + optional + optionalDigit;
    all += CheckedDate.sumWithDigit(birth, 1) + CheckedDate.sumWithDigit(expiry, 2);
    return number % 10 == numberDigit && optional % 10 == optionalDigit && all % 10 == composite
        ? List.of(
            NUMBER_DIGIT[numberDigit],
            BIRTH_DIGIT[CheckedDate.checkDigit(birth)],
            EXPIRY_DIGIT[CheckedDate.checkDigit(expiry)],
            blank ? BLANK_DIGIT : OPTIONAL_DIGIT[optionalDigit],
            COMPOSITE_DIGIT[composite])
        : null;
  }

  private @Nullable MrzFields fields(LocalDate reference) {
    CleanName name = new CleanName(b, first + NAME);
    String type = DocumentTypes.type(b, first);
    String issuer = StateCodes.find(b, first + ISSUER);
    String number = Alphabet.text(b, second, numberEnd);
    String nationality = StateCodes.find(b, second + NATIONALITY);
    PartialDate birthDate = CheckedDate.birth(birth, reference);
    MrzFields.Sex sex = sex(b[second + SEX]);
    PartialDate expiryDate = CheckedDate.expiry(expiry, reference);
    return !name.isClean()
            || !Alphabet.has(b[first + 1])
            || issuer == null
            || number.isEmpty()
            || number.indexOf('<') >= 0
            || nationality == null
            || birthDate == null
            || sex == null
            || expiryDate == null
        ? null
        : new MrzFields(
            type,
            issuer,
            name.surname(),
            name.givenNames(),
            number,
            nationality,
            birthDate,
            sex,
            expiryDate,
            Alphabet.text(b, second + OPTIONAL_DATA, optionalEnd),
            "");
  }

  private static MrzFields.@Nullable Sex sex(byte letter) {
    return switch (letter) {
      case 'F' -> MrzFields.Sex.F;
      case 'M' -> MrzFields.Sex.M;
      case '<' -> MrzFields.Sex.X;
      default -> null;
    };
  }
}
