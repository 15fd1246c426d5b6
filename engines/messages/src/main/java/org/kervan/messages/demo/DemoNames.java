package org.kervan.messages.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.kervan.messages.Traveller;

/** Common names of a country, put together at random, in capitals as carriers send them. */
final class DemoNames {

  private static final Map<String, List<String>> NAMES = load();

  /** Surnames in -ov and -ev take an -a for women here. */
  private static final Set<String> GENDERED =
      Set.of("RUS", "BGR", "AZE", "KAZ", "UZB", "KGZ", "TKM");

  private DemoNames() {}

  private static Map<String, List<String>> load() {
    Map<String, List<String>> names = new HashMap<>();
    for (List<String> row : DemoTable.rows("demo-names.tsv", "\t")) {
      names.put(row.get(0) + row.get(1), List.of(row.get(2).split(",")));
    }
    return Map.copyOf(names);
  }

  static String surname(String nationality, Random random) {
    String name = pick(nationality, "S", random);
    boolean feminine = name.endsWith("OVA") || name.endsWith("EVA");
    return feminine && GENDERED.contains(nationality) ? name.substring(0, name.length() - 1) : name;
  }

  static String surnameOf(Traveller.Sex sex, String family, String nationality) {
    boolean changes = family.endsWith("OV") || family.endsWith("EV");
    return sex == Traveller.Sex.FEMALE && changes && GENDERED.contains(nationality)
        ? family + "A"
        : family;
  }

  static String givenName(Traveller.Sex sex, String nationality, Random random) {
    return pick(nationality, sex == Traveller.Sex.FEMALE ? "F" : "M", random);
  }

  private static String pick(String nationality, String kind, Random random) {
    List<String> names = Objects.requireNonNull(NAMES.get(nationality + kind), nationality);
    Locale locale = nationality.equals("TUR") ? Locale.of("tr", "TR") : Locale.ROOT;
    return names.get(random.nextInt(names.size())).toUpperCase(locale);
  }
}
