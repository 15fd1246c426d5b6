package org.kervan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the signed-in reader may open, and who that is. Given by the module that knows accounts. */
public interface Menu {

  /** Entries in their order; empty when nobody is signed in. */
  List<Page.MenuEntry> entries(HttpServletRequest request);

  /** Display name of who is signed in. */
  @Nullable String reader(HttpServletRequest request);
}
