package org.kervan.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Knows a country by the names that lists give it. */
final class Countries {

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  /** ISO 3166-1 alpha-3 where the name or code is known, else the text itself. */
  static String code(String nameOrCode) {
    var key = key(nameOrCode);
    return CODES.getOrDefault(key, key);
  }

  private static String key(String name) {
    return name.strip().toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    for (String alpha2 : Locale.getISOCountries()) {
      var country = Locale.of("", alpha2);
      codes.put(alpha2, country.getISO3Country());
      codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country());
    }
    for (List<String> line : Table.lines("countries.txt")) {
      for (String name : line.subList(1, line.size())) {
        codes.put(key(name.replace('_', ' ')), line.getFirst());
      }
    }
    return Map.copyOf(codes);
  }
}
