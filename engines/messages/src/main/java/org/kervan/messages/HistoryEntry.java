package org.kervan.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ABI, DAT and SAC, or LTS: what was done to a booking, by whom and when. Absent texts are empty;
 * the sources (field {@link Field#HISTORY}) follow the order of what is given.
 *
 * @param sourceType ABI, as sent: {@code 1} the creator of the change, {@code 4} another
 * @param agent ABI, sign and duty or office
 * @param place ABI, city of the agent
 * @param carrier ABI, airline or system of the agent
 * @param at DAT, UTC unless agreed otherwise
 * @param changes in the order of the message; one for each LTS, which says neither who nor when in
 *     a form that all systems share
 */
public record HistoryEntry(
    String sourceType,
    String agent,
    String place,
    String carrier,
    @Nullable Moment at,
    List<Change> changes,
    Sources sources) {

  public HistoryEntry {
    changes = List.copyOf(changes);
  }

  /**
   * @param action SAC: {@code A} added, {@code X} cancelled, {@code C} changed; empty for LTS
   * @param lines the segments under it in EDIFACT's standard characters, or the text of LTS
   */
  public record Change(String action, List<String> lines) {

    public Change {
      lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
      return "Change[" + action + ", ..]";
    }
  }
}
