package org.kervan.border.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.kervan.messages.FindingCode;
import org.kervan.shared.Language;

/** The sentences of the findings, which the engine of messages keeps in both languages. */
final class FindingTexts {
  private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, load("findings_" + language.code() + ".properties"));
    }
  }

  private FindingTexts() {}

  /**
   * @param part {@code sentence} or {@code action}
   */
  static String of(FindingCode code, String part, Language language) {
    String key = code + "." + part;
    return Objects.requireNonNull(Objects.requireNonNull(ALL.get(language)).getProperty(key), key);
  }

  private static Properties load(String file) {
    try (InputStream in =
        Objects.requireNonNull(FindingCode.class.getResourceAsStream(file), file)) {
      var texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
