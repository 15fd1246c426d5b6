package org.kervan.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Act;
import org.kervan.access.AuditEntry;

/**
 * A page of the audit trail as it shows.
 *
 * @param act chosen; null for all
 * @param day as it was typed
 * @param dayWrong when that is no day
 * @param older address of the entries before these; null when these are the oldest
 */
public record AuditModel(
    @Nullable Act act,
    String day,
    boolean dayWrong,
    String subject,
    List<AuditEntry> entries,
    @Nullable String older) {

  public List<Act> acts() {
    return List.of(Act.values());
  }

  public boolean isFiltered() {
    return act != null || !day.isEmpty() || !subject.isEmpty();
  }
}
