package org.kervan.messages.habit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Traveller.Sex;
import org.kervan.messages.habit.SenderProfile.WholeName;

/** Reads one line of profiles; remembers the first column that cannot be read. */
final class ProfileLine {

  static final List<String> COLUMNS =
      List.of(
          "sender",
          "carrier",
          "release",
          "expects_release",
          "expects_years",
          "unknown_sex",
          "given_names",
          "titles",
          "whole_name",
          "document_codes",
          "document_number");

  private static final String RELEASE = "|\\d\\d[AB]";

  private final List<String> values;
  private @Nullable String problem;

  ProfileLine(List<String> values) {
    this.values = values;
  }

  /** Null where a column cannot be read, see {@link #problem}. */
  @Nullable SenderProfile profile() {
    if (values.size() != COLUMNS.size()) {
      problem = values.size() + " columns, not " + COLUMNS.size();
      return null;
    }
    SenderProfile profile =
        new SenderProfile(
            text("sender", "[^ ]*( [^ ]+)*"),
            text("carrier", "|[A-Z0-9]{2}|[A-Z]{3}"),
            text("release", RELEASE),
            text("expects_release", RELEASE),
            one("expects_years", Map.of("", 0, "2", 2, "4", 4), 0),
            sex(),
            one("given_names", Map.of("", false, "joined", true), false),
            Set.copyOf(words("titles").toList()),
            one("whole_name", wholeNames(), WholeName.NO),
            codes(),
            one("document_number", Map.of("", false, "bare", true), false));
    if (profile.sender().isEmpty() && profile.carrier().isEmpty()) {
      fail("sender");
    }
    return problem == null ? profile : null;
  }

  /** What is wrong with the line, such as {@code carrier: TURKISH}. */
  String problem() {
    return problem == null ? "" : problem;
  }

  private void fail(String column) {
    if (problem == null) {
      problem = column + ": " + value(column);
    }
  }

  private String value(String column) {
    return values.get(COLUMNS.indexOf(column));
  }

  private String text(String column, String regex) {
    if (!value(column).matches(regex)) {
      fail(column);
    }
    return value(column);
  }

  private <T> T one(String column, Map<String, T> choices, T otherwise) {
    T chosen = choices.get(value(column));
    if (chosen == null) {
      fail(column);
      return otherwise;
    }
    return chosen;
  }

  private @Nullable Sex sex() {
    return switch (value("unknown_sex")) {
      case "" -> null;
      case "F" -> Sex.FEMALE;
      case "M" -> Sex.MALE;
      case "X" -> Sex.UNSPECIFIED;
      default -> {
        fail("unknown_sex");
        yield null;
      }
    };
  }

  private static Map<String, WholeName> wholeNames() {
    return Map.of(
        "", WholeName.NO,
        "slash", WholeName.SLASH,
        "surname_first", WholeName.SURNAME_FIRST,
        "surname_last", WholeName.SURNAME_LAST);
  }

  private Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String pair : words("document_codes").toList()) {
      int equals = pair.indexOf('=');
      boolean whole = equals > 0 && equals == pair.lastIndexOf('=') && equals < pair.length() - 1;
      if (!whole || codes.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
        fail("document_codes");
        return Map.of();
      }
    }
    return codes;
  }

  private Stream<String> words(String column) {
    return Arrays.stream(value(column).split(" +")).filter(word -> !word.isEmpty()).distinct();
  }
}
