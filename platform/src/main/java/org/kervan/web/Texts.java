package org.kervan.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.kervan.shared.Istanbul;
import org.kervan.shared.Language;

/**
 * The words of the pages in one language. A key starts with its module, which names its file:
 * {@code border.flights.title} stands in {@code texts/border_en.properties} and {@code border_tr}.
 */
public final class Texts {
  /** The modules that have texts. */
  static final List<String> MODULES = List.of("access", "border", "web");

  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Texts(language));
    }
  }

  private final Language language;
  private final Properties texts = new Properties();

  private Texts(Language language) {
    this.language = language;
    for (String module : MODULES) {
      load("/texts/" + module + "_" + language.code() + ".properties");
    }
  }

  public static Texts in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  private void load(String file) {
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  public Language language() {
    return language;
  }

  /**
   * The text of a key, with {@code {0}}, {@code {1}} … replaced.
   *
   * @throws IllegalStateException for a key that does not exist
   */
  public String of(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no " + language.code() + " text for " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }

  /** The text of an enum constant: {@code prefix.CONSTANT}. */
  public String of(String prefix, Enum<?> constant) {
    return of(prefix + "." + constant.name());
  }

  /** A text with a count in {@code {0}}; {@code key.one} is used for one. */
  public String count(String key, long count) {
    return of(count == 1 ? key + ".one" : key, number(count));
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** A calendar day, such as {@code 22 Nov 2026}. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .localizedBy(language.locale())
        .format(date);
  }

  /** A day with its weekday, such as {@code Sunday, 22 November 2026}. */
  public String longDate(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .localizedBy(language.locale())
        .format(date);
  }

  /** The time of day of a flight, local to its airport: {@code 14:05}. */
  public String time(LocalDateTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", language.locale()).format(time);
  }

  /** When something happened, as a clock in Istanbul shows it. */
  public String instant(Instant instant) {
    return DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", language.locale())
        .format(instant.atZone(Istanbul.ZONE));
  }
}
