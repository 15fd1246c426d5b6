package org.kervan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.shared.Language;

/**
 * What the layout needs around a page's own content; every template has it as {@code page}.
 *
 * @param path of this page, with its query, for the language switch
 * @param menu the pages this reader may open; empty before signing in
 * @param reader who is signed in, as others see the name
 * @param csrf the parameter name and token that every form carries
 */
public record Page(
    Texts texts, String path, List<MenuEntry> menu, @Nullable String reader, Csrf csrf) {

  public Page {
    menu = List.copyOf(menu);
  }

  public Language language() {
    return texts.language();
  }

  /** {@link Texts#of(String, Object...)}, short because every line of a template needs it. */
  public String t(String key, Object... values) {
    return texts.of(key, values);
  }

  /** {@link Texts#of(String, Enum)}. */
  public String t(String prefix, Enum<?> constant) {
    return texts.of(prefix, constant);
  }

  /** An entry of the menu: address and the key of its text. */
  public record MenuEntry(String address, String textKey, boolean current) {}

  /** The hidden field against forged requests. */
  public record Csrf(String parameter, String token) {}
}
