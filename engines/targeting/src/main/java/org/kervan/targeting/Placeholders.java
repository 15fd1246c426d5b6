package org.kervan.targeting;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.RiskProfile.Text;

/** The fields in braces in the text of a term, and the text with a traveller's values in place. */
final class Placeholders {
  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  private Placeholders() {}

  /** The names between the braces, in order. */
  static SortedSet<String> in(String text) {
    return FIELD
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Text filled(Text text, TravellerOnFlight traveller) {
    return new Text(
        filled(text.en(), traveller, "yes", "no", "not known"),
        filled(text.tr(), traveller, "evet", "hayır", "bilinmiyor"));
  }

  private static String filled(
      String text, TravellerOnFlight traveller, String yes, String no, String unknown) {
    Function<MatchResult, String> value =
        match ->
            Matcher.quoteReplacement(
                shown(Vocabulary.value(match.group(1), traveller), yes, no, unknown));
    return FIELD.matcher(text).replaceAll(value);
  }

  private static String shown(@Nullable Object value, String yes, String no, String unknown) {
    return switch (value) {
      case null -> unknown;
      case Boolean holds -> holds ? yes : no;
      case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
      default -> value.toString();
    };
  }
}
