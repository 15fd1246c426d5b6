package org.kervan.access.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Act;
import org.kervan.access.AuditEntry;
import org.kervan.access.AuditFilter;
import org.kervan.access.AuditTrail;
import org.kervan.access.Needs;
import org.kervan.access.Permission;
import org.kervan.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/** The audit trail, for the data protection officer; reading it leaves its own entry. */
@Controller
class AuditPage {
  static final String PATH = "/audit";

  private final Pages pages;
  private final AuditTrail audit;

  AuditPage(Pages pages, AuditTrail audit) {
    this.pages = pages;
    this.audit = audit;
  }

  @GetMapping(PATH)
  @Needs(Permission.SEE_AUDIT)
  View show(
      @AuthenticationPrincipal Account account,
      @RequestParam(required = false) @Nullable Act act,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String subject,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
    Optional<LocalDate> chosen = day(day);
    if (chosen.isEmpty() && !day.isEmpty()) {
      return pages.show("access/audit", new AuditModel(act, day, true, subject, List.of(), null));
    }
    var filter = new AuditFilter(act, chosen.orElse(null), subject.strip(), before);
    List<AuditEntry> entries = audit.read(account, filter);
    return pages.show(
        "access/audit",
        new AuditModel(act, day, false, subject, entries, older(filter, day, entries)));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String older(AuditFilter filter, String day, List<AuditEntry> entries) {
    if (entries.size() < AuditFilter.SIZE) {
      return null;
    }
    return UriComponentsBuilder.fromPath(PATH)
        .queryParam("act", filter.act() == null ? "" : filter.act())
        .queryParam("day", day)
        .queryParam("subject", "{subject}")
        .queryParam("before", entries.getLast().sequence())
        .encode()
        .buildAndExpand(filter.subject())
        .toUriString();
  }
}
