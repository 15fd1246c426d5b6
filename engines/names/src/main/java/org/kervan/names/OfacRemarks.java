package org.kervan.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the remarks of an OFAC entry say in their fixed phrases, apart by semicolons: {@code DOB 12
 * Jan 1962; alt. DOB 1963; nationality Iran; Gender Male; Passport A123 (Iran)}.
 *
 * @param datesNotUnderstood phrases that give a date of birth in no known way
 */
record OfacRemarks(
    List<BirthDate> birthDates,
    List<Sex> sexes,
    List<String> nationalities,
    List<String> documentNumbers,
    List<String> datesNotUnderstood,
    String text) {

  /** The fixed phrases are short; the patterns are not for anything else. */
  private static final int LONGEST_PHRASE = 300;

  private static final Pattern BIRTH = Pattern.compile("(?:alt\\. )?DOB:? (.+)");
  private static final Pattern NATIONALITY =
      Pattern.compile("(?:alt\\. )?(?:nationality|citizen) (.+)");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?:alt\\. )?(?:[\\w.]+ ){0,4}(?:Passport|National ID No\\.|Personal ID Card|Identification"
              + " Number|Travel Document Number|Cedula No\\.|D\\.N\\.I\\.)"
              + " (.*?\\d.*?)(?: \\(.*| issued .*| expires .*)?");

  static OfacRemarks of(String text) {
    var remarks =
        new OfacRemarks(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            text);
    for (String phrase : text.split(";")) {
      if (phrase.length() <= LONGEST_PHRASE) {
        remarks.add(phrase.strip().replaceFirst("\\.$", ""));
      }
    }
    return remarks;
  }

  private void add(String phrase) {
    var birth = BIRTH.matcher(phrase);
    var nationality = NATIONALITY.matcher(phrase);
    var document = DOCUMENT.matcher(phrase);
    if (birth.matches()) {
      BirthDateText.findEnglish(birth.group(1))
          .ifPresentOrElse(birthDates::add, () -> datesNotUnderstood.add(phrase));
    } else if (nationality.matches()) {
      nationalities.add(nationality.group(1));
    } else if (document.matches()) {
      documentNumbers.add(document.group(1));
    } else if (phrase.equals("Gender Male")) {
      sexes.add(Sex.MALE);
    } else if (phrase.equals("Gender Female")) {
      sexes.add(Sex.FEMALE);
    }
  }
}
