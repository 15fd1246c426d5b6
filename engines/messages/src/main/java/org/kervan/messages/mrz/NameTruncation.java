package org.kervan.messages.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fits a name into its field. Of the ways that ICAO Doc 9303-4 to 9303-7, 4.2.3 leave to the
 * issuer, these: given names are shortened first, the last ones to initials so that the field ends
 * in a letter; the components of a surname that leaves no place for two fillers and an initial are
 * shortened to the same length.
 */
final class NameTruncation {

  private NameTruncation() {}

  /** The name in the field's letters and fillers, at most so many. */
  static String name(String surname, List<String> givenNames, int width) {
    List<String> primary = components(Stream.of(surname));
    List<String> secondary = components(givenNames.stream());
    if (secondary.isEmpty()) {
      return String.join("<", fitted(primary, width));
    }
    if (primary.isEmpty()) {
      String rest = String.join("<", fitted(secondary, width - 2));
      return "<<" + rest;
    }
    // two fillers and the first letter of the given names have a place in any case; one or two
    // places more where they would else end in a filler, as in "A<" for A and B
    int place = Math.min(length(primary), width - 3);
    String name = "";
    for (int less = 0; less <= 2; less++) {
      String first = String.join("<", fitted(primary, place - less));
      List<String> rest = fitted(secondary, width - 2 - first.length());
      name = first + "<<" + String.join("<", rest);
      if (name.length() == width || rest.equals(secondary)) {
        break;
      }
    }
    return name;
  }

  private static List<String> components(Stream<String> names) {
    return names
        .flatMap(name -> Stream.of(MrzLetters.write(name).split(" ")))
        .filter(component -> !component.isEmpty())
        .toList();
  }

  /**
   * All components if they have a place, else as much of each as gives the field a letter at its
   * end.
   */
  private static List<String> fitted(List<String> components, int width) {
    List<String> fitted = new ArrayList<>(components);
    // components that have no place even as initials go, the last first
    while (fitted.size() > 1 && 2 * fitted.size() - 1 > width) {
      fitted.removeLast();
    }
    int surplus = length(fitted) - width;
    while (surplus > 0) {
      int longest = 0;
      for (int i = 0; i < fitted.size(); i++) {
        // of equals the last, as the first components tell more
        longest = fitted.get(i).length() >= fitted.get(longest).length() ? i : longest;
      }
      String component = fitted.get(longest);
      fitted.set(longest, component.substring(0, component.length() - 1));
      surplus--;
    }
    return fitted;
  }

  private static int length(List<String> components) {
    return components.stream().mapToInt(String::length).sum() + components.size() - 1;
  }
}
