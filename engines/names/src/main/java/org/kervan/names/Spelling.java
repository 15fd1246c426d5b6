package org.kervan.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts spellings of one name together: by a table of names, else by how romanisations differ (kh
 * and h, ou and u, ee and i, e and a, doubled letters).
 *
 * @param group equal for spellings of one name
 * @param otherLanguage the table calls it the name's form in another language
 */
record Spelling(String group, boolean otherLanguage) {

  /** Short words differ by one vowel and are different names (Chinese, Korean, Vietnamese). */
  private static final int SHORTEST_SOUNDED = 4;

  private static final Map<String, Spelling> TABLE = table();

  /** Longest first, so that {@code SHCH} is not read as {@code SH} and {@code CH}. */
  private static final String[][] SOUNDS = {
    {"TSCH", "C"},
    {"SHCH", "S"},
    {"TCH", "C"},
    {"SCH", "S"},
    {"DZH", "J"},
    {"DSH", "J"},
    {"KH", "H"},
    {"GH", "G"},
    {"PH", "F"},
    {"TH", "T"},
    {"DH", "D"},
    {"SH", "S"},
    {"CH", "C"},
    {"ZH", "J"},
    {"DJ", "J"},
    {"CK", "K"},
    {"OU", "U"},
    {"OO", "U"},
    {"EE", "I"},
    {"X", "KS"},
    {"Q", "K"},
    {"W", "V"},
    {"Y", "I"},
    {"O", "U"},
    {"E", "A"},
  };

  static Spelling of(String form) {
    var known = TABLE.get(form);
    if (known != null) {
      return known;
    }
    return new Spelling(
        form.length() < SHORTEST_SOUNDED || !Letters.isLatin(form) ? form : sound(form), false);
  }

  /** In lower case, so that a sound is never mistaken for a word of the table. */
  private static String sound(String form) {
    var sound = new StringBuilder(form.length());
    for (int at = 0; at < form.length(); ) {
      var read = form.substring(at, at + 1);
      var heard = read;
      for (String[] rule : SOUNDS) {
        if (form.startsWith(rule[0], at)) {
          read = rule[0];
          heard = rule[1];
          break;
        }
      }
      at += read.length();
      for (int letter = 0; letter < heard.length(); letter++) {
        char small = (char) (heard.charAt(letter) - 'A' + 'a');
        if (sound.isEmpty() || sound.charAt(sound.length() - 1) != small) {
          sound.append(small);
        }
      }
    }
    int last = sound.length() - 1;
    if (last > 0 && sound.charAt(last) == 'h' && "aiu".indexOf(sound.charAt(last - 1)) >= 0) {
      sound.setLength(last);
    }
    return sound.toString();
  }

  private static Map<String, Spelling> table() {
    var table = new HashMap<String, Spelling>();
    for (List<String> line : Table.lines("spellings.txt")) {
      boolean otherLanguage = false;
      for (String word : line) {
        if (word.equals("|")) {
          otherLanguage = true;
        } else {
          table.putIfAbsent(word, new Spelling(line.getFirst(), otherLanguage));
        }
      }
    }
    return Map.copyOf(table);
  }
}
