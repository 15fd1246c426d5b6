package org.kervan.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a reader may be sent back to: a path of this site, never another site. */
public final class LocalPath {
  private static final String HOME = "/";

  private LocalPath() {}

  /** The path with its query, or the home page for anything that a browser could read otherwise. */
  public static String orHome(@Nullable String path) {
    if (path == null || !path.startsWith("/") || path.startsWith("//")) {
      return HOME;
    }
    try {
      // URI refuses what browsers repair: backslashes, blanks, control characters.
      var uri = new URI(path);
      return uri.getScheme() == null && uri.getRawAuthority() == null ? path : HOME;
    } catch (URISyntaxException e) {
      return HOME;
    }
  }
}
