package org.kervan.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a word in the letters A to Z, in every way that documents do. */
final class Letters {

  /** Three letters with two ways each; more combinations would only be slower. */
  private static final int MOST_FORMS = 8;

  private static final Map<Integer, List<String>> WAYS = ways();

  private Letters() {}

  /**
   * The word's ways of being written, the one of the machine readable zone first. A word of another
   * script stays as it is, without its accents. Upper case is by code point and so the same under a
   * Turkish default locale.
   */
  static List<String> forms(String word) {
    var upper =
        Normalizer.normalize(word, Normalizer.Form.NFC)
            .codePoints()
            .map(Character::toUpperCase)
            .toArray();
    Set<String> forms = Set.of("");
    for (int letter : upper) {
      var ways = WAYS.getOrDefault(letter, List.of(withoutAccents(letter)));
      var longer = new LinkedHashSet<String>();
      for (String way : ways) {
        for (String form : forms) {
          if (longer.size() < MOST_FORMS) {
            longer.add(form + way);
          }
        }
      }
      forms = longer;
    }
    return List.copyOf(forms);
  }

  /** Whether the form came out in the letters A to Z. */
  static boolean isLatin(String form) {
    return form.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  private static String withoutAccents(int letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return Character.toString(letter);
    }
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetter)
        .map(Character::toUpperCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Map<Integer, List<String>> ways() {
    var ways = new HashMap<Integer, List<String>>();
    for (List<String> line : Table.lines("letters.txt")) {
      var written = new ArrayList<>(line.subList(1, line.size()));
      ways.put(line.getFirst().codePointAt(0), written.isEmpty() ? List.of("") : written);
    }
    return Map.copyOf(ways);
  }
}
