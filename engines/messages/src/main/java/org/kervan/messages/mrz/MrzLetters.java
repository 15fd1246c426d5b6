package org.kervan.messages.mrz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Writes names in the letters of the machine readable zone: an apostrophe or a full stop is left
 * out, a hyphen or a comma becomes a space, national letters follow {@code mrz_letters.txt}. ICAO
 * Doc 9303-3, 4.6 and 6.
 */
public final class MrzLetters {

  private static final int MAX_SPELLINGS = 64;
  private static final Map<Integer, List<String>> TABLE = table();

  private MrzLetters() {}

  private static Map<Integer, List<String>> table() {
    try (InputStream in =
        Objects.requireNonNull(MrzLetters.class.getResourceAsStream("mrz_letters.txt"))) {
      Map<Integer, List<String>> table = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(row -> table.put(row.getFirst().codePointAt(0), row.subList(1, row.size())));
      // the Russian soft sign is silent
      table.put((int) 'Ь', List.of(""));
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name in the letters to write, such as {@code OEZTUERK} for Öztürk. */
  public static String write(String name) {
    return spellings(name).getFirst();
  }

  /**
   * All spellings in use, the one to write first, at most 64, such as {@code OEZTUERK} and {@code
   * OZTURK}.
   *
   * @throws IllegalArgumentException for a letter that has no place in the zone
   */
  public static List<String> spellings(String name) {
    List<String> spellings = List.of("");
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    int[] letters = composed.toUpperCase(Locale.ROOT).codePoints().toArray();
    for (int letter : letters) {
      List<String> choices = choices(letter, name);
      int kept = spellings.size() * choices.size() <= MAX_SPELLINGS ? choices.size() : 1;
      List<String> longer = new ArrayList<>();
      for (String choice : choices.subList(0, kept)) {
        for (String spelling : spellings) {
          longer.add(spelling + choice);
        }
      }
      spellings = longer;
    }
    return spellings.stream().map(s -> s.strip().replaceAll(" +", " ")).distinct().toList();
  }

  /** A hyphen or comma separates, other punctuation is left out. ICAO Doc 9303-3, 4.6. */
  private static List<String> choices(int letter, String name) {
    if (letter >= 'A' && letter <= 'Z') {
      return List.of(Character.toString(letter));
    }
    if (letter == ' '
        || letter == '-'
        || letter == ','
        || letter == '\u00A0'
        || letter == '\u2010') {
      return List.of(" ");
    }
    if ("'’ʼ`´.\u0307".indexOf(letter) >= 0) {
      return List.of("");
    }
    List<String> choices = TABLE.get(letter);
    if (choices != null) {
      return choices;
    }
    String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    int first = plain.codePointAt(0);
    if (plain.length() > 1 && first >= 'A' && first <= 'Z') {
      return List.of(Character.toString(first));
    }
    throw new IllegalArgumentException(
        "'"
            + Character.toString(letter)
            + "' of "
            + name.length()
            + " characters has no letter A-Z");
  }
}
