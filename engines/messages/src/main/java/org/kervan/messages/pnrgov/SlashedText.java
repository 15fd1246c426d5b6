package org.kervan.messages.pnrgov;

import java.util.Arrays;

/**
 * A text that holds several fields between slashes, as AIRIMP writes them; places count from 0.
 * What AIRIMP adds to name the passenger, as in {@code -1KAYA/UMUT}, is cut off.
 */
final class SlashedText {

  private final String text;
  private final int end;
  private int[] starts = new int[14];
  private int count = 1;

  SlashedText(String text) {
    this.text = text;
    this.end = endOfFields(text);
    for (int slash = text.indexOf('/'); slash >= 0 && slash < end; slash = next(slash)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = slash + 1;
    }
  }

  private int next(int slash) {
    return text.indexOf('/', slash + 1);
  }

  /** Where the fields end: before a hyphen, a number and a name, or at the end of the text. */
  static int endOfFields(String text) {
    for (int at = text.lastIndexOf('-'); at > 0; at = text.lastIndexOf('-', at - 1)) {
      int digits = at + 1;
      while (digits < text.length() && digits <= at + 2 && Figures.isDigit(text.charAt(digits))) {
        digits++;
      }
      if (digits > at + 1 && digits < text.length() && Character.isLetter(text.charAt(digits))) {
        return at;
      }
    }
    return text.length();
  }

  /** The name behind the fields, such as {@code KAYA/UMUT}; empty where there is none. */
  static String nameBehind(String text) {
    int at = endOfFields(text) + 1;
    while (at < text.length() && Figures.isDigit(text.charAt(at))) {
      at++;
    }
    return at >= text.length() ? "" : text.substring(at).strip();
  }

  int count() {
    return count;
  }

  int from(int place) {
    return starts[place];
  }

  int length(int place) {
    return (place + 1 < count ? starts[place + 1] - 1 : end) - starts[place];
  }

  /** The field at a place; empty where there is none. */
  String at(int place) {
    return place < 0 || place >= count
        ? ""
        : text.substring(starts[place], starts[place] + length(place)).strip();
  }

  boolean isBlank(int place) {
    return place < 0 || place >= count || nextText(starts[place]) >= starts[place] + length(place);
  }

  private int nextText(int from) {
    int at = from;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The field without the blanks that a telegram's line break leaves in a number or a date. */
  String compact(int place) {
    String field = at(place);
    return field.indexOf(' ') < 0 ? field : field.replace(" ", "");
  }
}
