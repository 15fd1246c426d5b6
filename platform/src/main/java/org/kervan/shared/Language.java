package org.kervan.shared;

import java.util.Locale;

/** A language of the pages. */
public enum Language {
  ENGLISH("en", Locale.forLanguageTag("en-GB")),
  TURKISH("tr", Locale.forLanguageTag("tr-TR"));

  private final String code;
  private final Locale locale;

  Language(String code, Locale locale) {
    this.code = code;
    this.locale = locale;
  }

  /** ISO 639-1, as in the {@code lang} attribute of a page. */
  public String code() {
    return code;
  }

  /** For dates, numbers, sorting and case of what a person reads; never for keys. */
  public Locale locale() {
    return locale;
  }

  public Language other() {
    return this == ENGLISH ? TURKISH : ENGLISH;
  }

  /** The language with this code; English for any other. */
  public static Language of(String code) {
    return TURKISH.code.equals(code) ? TURKISH : ENGLISH;
  }
}
