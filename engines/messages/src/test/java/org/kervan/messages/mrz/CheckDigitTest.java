package org.kervan.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckDigitTest {

  private static final String SYMBOLS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

  /** The method, written down once more as the standard states it. */
  private static char stated(String text) {
    int[] weights = {7, 3, 1};
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sum += (c == '<' ? 0 : Character.digit(c, 36)) * weights[i % 3];
    }
    return (char) ('0' + sum % 10);
  }

  @Test
  void weighsAsTheStandardStates() {
    Samples samples = new Samples(11);
    for (int i = 0; i < 2_000; i++) {
      String text = samples.longName().replace(' ', '<') + i;
      byte[] b = text.getBytes(StandardCharsets.US_ASCII);
      for (int split = 0; split < b.length; split++) {
        int sum = Alphabet.sum(b, 0, split, 0) + Alphabet.sum(b, split, b.length, split);
        assertThat((char) ('0' + sum % 10)).isEqualTo(stated(text));
      }
    }
  }

  /**
   * Exchanging one character for another of a value that differs by a multiple of ten leaves the
   * check digit right: 0, A, K, U and the filler, for example. All weights share no factor with
   * ten, so that nothing else is missed: 104 of the 1,332 ordered pairs.
   */
  @Test
  void noticesEverySingleSubstitutionButTheBlindPairs() {
    MrzFields fields = new Samples(5).fields(MrzFormat.MRV_A);
    String text = MrzWriter.write(MrzFormat.MRV_A, fields);
    int line = 45;
    for (int column = 0; column < 9; column++) {
      char was = text.charAt(line + column);
      List<Character> missed = new ArrayList<>();
      for (int i = 0; i < SYMBOLS.length(); i++) {
        char c = SYMBOLS.charAt(i);
        String other = text.substring(0, line + column) + c + text.substring(line + column + 1);
        MrzDocument document = MrzReader.read(other, Samples.REFERENCE);
        if (c != was && document.checkDigits().getFirst().right()) {
          missed.add(c);
        }
      }
      assertThat(missed).as(column + " of " + text).containsExactlyElementsOf(blind(was));
    }
    int pairs = 0;
    for (int i = 0; i < SYMBOLS.length(); i++) {
      char c = SYMBOLS.charAt(i);
      pairs += blind(c).size();
    }
    assertThat(pairs).isEqualTo(104);
  }

  private static List<Character> blind(char was) {
    List<Character> blind = new ArrayList<>();
    for (int i = 0; i < SYMBOLS.length(); i++) {
      char c = SYMBOLS.charAt(i);
      if (c != was && (value(c) - value(was)) % 10 == 0) {
        blind.add(c);
      }
    }
    return blind;
  }

  private static int value(char c) {
    return c == '<' ? 0 : Character.digit(c, 36);
  }

  /** In a date, where only digits and fillers may stand, 0 for a filler is the only blind pair. */
  @Test
  void noticesEverySingleSubstitutionInADate() {
    String text =
        "V<TURYILDIZ<<DERIN" + "<".repeat(26) + "\nV1234567<3MDA7805097F2701024" + "<".repeat(16);
    int from = 45 + 13;
    for (int at = from; at < from + 6; at++) {
      for (int i = 0; i < SYMBOLS.length(); i++) {
        char c = SYMBOLS.charAt(i);
        if (c == text.charAt(at)) {
          continue;
        }
        String other = text.substring(0, at) + c + text.substring(at + 1);
        assertThat(MrzReader.read(other, Samples.REFERENCE).valid()).as(other).isFalse();
      }
    }
  }
}
