package org.kervan.messages.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Character set of a syntax identifier UNB/0001 (ISO 9735-1, annex; UN/EDIFACT code list 0001). */
public final class SyntaxCharset {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("UNOC", "ISO-8859-1"),
          Map.entry("UNOD", "ISO-8859-2"),
          Map.entry("UNOE", "ISO-8859-5"),
          Map.entry("UNOF", "ISO-8859-7"),
          Map.entry("UNOG", "ISO-8859-3"),
          Map.entry("UNOH", "ISO-8859-4"),
          Map.entry("UNOI", "ISO-8859-6"),
          Map.entry("UNOJ", "ISO-8859-8"),
          Map.entry("UNOK", "ISO-8859-9"),
          Map.entry("UNOW", "UTF-8"),
          Map.entry("UNOY", "UTF-8"));

  private SyntaxCharset() {}

  /** ASCII for UNOA, UNOB and whatever the table lacks. */
  public static Charset of(String syntaxIdentifier) {
    String name = NAMES.get(syntaxIdentifier);
    // a trimmed Java runtime may lack the rarer sets
    return name != null && Charset.isSupported(name)
        ? Charset.forName(name)
        : StandardCharsets.US_ASCII;
  }
}
