package org.kervan.border.web;

import org.kervan.access.Needs;
import org.kervan.access.Permission;
import org.kervan.border.SourceVersions;
import org.kervan.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The watchlists and profiles in force, and what was refused. */
@Controller
class SourcesPage {
  static final String PATH = "/sources";

  private final Pages pages;
  private final SourceVersions versions;

  SourcesPage(Pages pages, SourceVersions versions) {
    this.pages = pages;
    this.versions = versions;
  }

  @GetMapping(PATH)
  @Needs(Permission.SEE_SOURCES)
  View show() {
    return pages.show("border/sources", new SourcesView(versions.inForce(), versions.refused()));
  }
}
