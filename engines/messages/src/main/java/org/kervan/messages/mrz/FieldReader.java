package org.kervan.messages.mrz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PartialDate;
import org.kervan.messages.mrz.Layout.Span;

/** Reads the fields of one document whose lines have exactly the widths of its format. */
final class FieldReader {

  private final byte[] b;
  private final int base;
  private final int stride;
  private final Layout layout;
  private final FindingsOfDocument findings;
  private boolean nameTruncated;
  private List<Repair> repairs = List.of();

  /**
   * @param base where the first line begins
   * @param stride from the beginning of one line to that of the next
   */
  FieldReader(byte[] b, int base, int stride, Layout layout, FindingsOfDocument findings) {
    this.b = b;
    this.base = base;
    this.stride = stride;
    this.layout = layout;
    this.findings = findings;
  }

  MrzDocument read(LocalDate reference) {
    String type = type();
    String issuer = code(MrzField.ISSUER, new Span(layout.typeLine, 2, 5));
    NumberField number = new NumberField(b, base, stride, layout);
    if (number.text().isEmpty()) {
      add(MrzFindingCode.NUMBER_MISSING, layout.number, "");
    }
    String nationality =
        layout.nationality.isNone() ? "" : code(MrzField.NATIONALITY, layout.nationality);
    PartialDate birth =
        layout.birthDate.isNone()
            ? null
            : DateField.birth(b, at(layout.birthDate), layout.birthDate, reference, findings);
    MrzFields.Sex sex = layout.sex.isNone() ? MrzFields.Sex.X : sex();
    PartialDate expiry =
        layout.expiry.isNone()
            ? null
            : DateField.expiry(b, at(layout.expiry), layout.expiry, reference, findings);
    boolean russian = issuer.equals("RUS") && type.equals("PN");
    MrzFields fields = fields(type, issuer, number, nationality, birth, sex, expiry, russian);
    Checks checks = new Checks(b, base, stride, layout, number);
    List<CheckDigit> digits = checks.read(findings);
    if (digits.isEmpty()) {
      findings.add(MrzFindingCode.NO_CHECK_DIGITS, 0, -1, "");
    }
    // G for 6 leaves the check digit right: a date without a number is looked at in any case
    if (checks.isBroken() || birth == null || expiry == null) {
      repairs(new RepairSearch(b, base, stride, layout, number, findings).search());
    }
    return new MrzDocument(
        layout.format,
        findings.firstLine(),
        fields,
        nameTruncated,
        digits,
        repairs,
        findings.list());
  }

  private MrzFields fields(
      String type,
      String issuer,
      NumberField number,
      String nationality,
      @Nullable PartialDate birth,
      MrzFields.Sex sex,
      @Nullable PartialDate expiry,
      boolean russian) {
    NameField name = new NameField(b, at(layout.name), end(layout.name));
    int surnameEnd = name.surnameEnd();
    String surname = name.joined(surnameEnd);
    List<String> given;
    if (layout.givenNames.isNone()) {
      given = name.components(surnameEnd + 2);
      report(name, MrzField.NAME, layout.name, russian);
    } else {
      report(name, MrzField.NAME, layout.name, russian);
      NameField secondary = new NameField(b, at(layout.givenNames), end(layout.givenNames));
      given = secondary.components(at(layout.givenNames));
      report(secondary, MrzField.GIVEN_NAMES, layout.givenNames, russian);
    }
    if (surname.isEmpty()) {
      add(MrzFindingCode.SURNAME_MISSING, layout.name, "");
    } else if (given.isEmpty() && layout != Layout.FRENCH_LICENCE) {
      add(MrzFindingCode.SINGLE_NAME, layout.name, surname);
    }
    return new MrzFields(
        type,
        issuer,
        surname,
        given,
        number.text(),
        nationality,
        birth,
        sex,
        expiry,
        number.optionalData(),
        text(layout.secondOptionalData));
  }

  private void report(NameField name, MrzField field, Span span, boolean russian) {
    if (name.isFull()) {
      nameTruncated = true;
      add(MrzFindingCode.NAME_TRUNCATED, span, text(span));
    }
    // the French card separates given names by two fillers
    if (name.hasGap() && field == MrzField.NAME) {
      add(MrzFindingCode.NAME_AFTER_FILLERS, span, text(span));
    }
    if (!name.isOdd()) {
      return;
    }
    if (russian && LetterRepair.isRussianName(b, at(span), end(span))) {
      add(MrzFindingCode.NAME_IN_RUSSIAN_CODE, span, text(span));
    } else {
      add(MrzFindingCode.NAME_NOT_LETTERS, span, text(span));
      repairs(letters().name(field, span));
    }
  }

  private String type() {
    int at = base + layout.typeLine * stride;
    String type = DocumentTypes.type(b, at);
    if (!DocumentTypes.isUsual(type, layout.format)) {
      add(MrzFindingCode.DOCUMENT_TYPE_UNUSUAL, new Span(layout.typeLine, 0, 2), type);
    }
    return type;
  }

  private String code(MrzField field, Span span) {
    String code = StateCodes.find(b, at(span));
    if (code != null) {
      return code;
    }
    String text = text(span);
    boolean letters = !text.isEmpty();
    for (int i = 0; i < text.length(); i++) {
      letters &= text.charAt(i) >= 'A' && text.charAt(i) <= 'Z';
    }
    if (letters) {
      add(MrzFindingCode.UNKNOWN_CODE, span, text);
    } else {
      add(MrzFindingCode.CODE_UNREADABLE, span, text);
      repairs(letters().code(field, span));
    }
    return text;
  }

  private MrzFields.Sex sex() {
    byte sex = b[at(layout.sex)];
    return switch (sex) {
      case 'M' -> MrzFields.Sex.M;
      case 'F' -> MrzFields.Sex.F;
      case '<' -> MrzFields.Sex.X;
      default -> {
        add(
            sex == 'X' ? MrzFindingCode.SEX_NOT_STANDARD : MrzFindingCode.SEX_UNREADABLE,
            layout.sex,
            String.valueOf((char) sex));
        yield MrzFields.Sex.X;
      }
    };
  }

  private LetterRepair letters() {
    return new LetterRepair(b, base, stride, findings);
  }

  private void repairs(List<Repair> found) {
    if (found.isEmpty()) {
      return;
    }
    if (repairs.isEmpty()) {
      repairs = new ArrayList<>();
    }
    repairs.addAll(found);
  }

  /** The field without the fillers at its end. */
  private String text(Span span) {
    int from = at(span);
    int to = Alphabet.trimmed(b, from, end(span));
    return Alphabet.text(b, from, to);
  }

  private void add(MrzFindingCode code, Span span, String text) {
    findings.add(code, span.line(), span.from(), text);
  }

  private int at(Span span) {
    return base + span.line() * stride + span.from();
  }

  private int end(Span span) {
    return base + span.line() * stride + span.to();
  }
}
