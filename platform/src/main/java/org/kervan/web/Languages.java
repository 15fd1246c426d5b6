package org.kervan.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.kervan.shared.Language;
import org.springframework.http.ResponseCookie;

/** Which language a reader wants: chosen before (a cookie), else what the browser asks for. */
public final class Languages {
  static final String COOKIE = "kervan-language";

  private Languages() {}

  public static Language of(HttpServletRequest request) {
    if (request.getCookies() != null) {
      for (Cookie cookie : request.getCookies()) {
        if (cookie.getName().equals(COOKIE)) {
          return Language.of(cookie.getValue());
        }
      }
    }
    return Language.of(request.getLocale().getLanguage());
  }

  /** Keeps the choice for a year. */
  public static ResponseCookie cookie(Language language) {
    return ResponseCookie.from(COOKIE, language.code())
        .path("/")
        .httpOnly(true)
        .sameSite("Lax")
        .maxAge(Duration.ofDays(365))
        .build();
  }
}
