package org.kervan.messages.conformance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kervan.messages.edifact.Segment;

/**
 * Walks the segment table of a message: each segment moves on to the nearest slot ahead that can
 * take it, from the innermost group outwards. One that has no slot ahead leaves the walk where it
 * is.
 */
final class OrderCheck {

  private final Directory directory;
  private final BreachLog log;
  private final Set<String> tags = new HashSet<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  /** A message or a group that is open, and the slot reached in it. */
  private static final class Level {
    final String way;
    final List<Slot> slots;
    int at;
    int count;

    Level(String way, List<Slot> slots, int count) {
      this.way = way;
      this.slots = slots;
      this.count = count;
    }

    /** The slot that takes the segment: the one reached while it has room, or one ahead; or -1. */
    int find(String tag, boolean beyondMax) {
      for (int i = at; i < slots.size(); i++) {
        boolean room = i > at || count < slots.get(i).max() || beyondMax;
        if (slots.get(i).tag().equals(tag) && room) {
          return i;
        }
      }
      return -1;
    }
  }

  OrderCheck(String type, List<Slot> table, Directory directory, BreachLog log) {
    this.directory = directory;
    this.log = log;
    levels.push(new Level(type, table, 0));
    collect(table);
  }

  private void collect(List<Slot> slots) {
    for (Slot slot : slots) {
      tags.add(slot.tag());
      collect(slot.slots());
    }
  }

  void accept(Segment segment) {
    String tag = segment.tag();
    if (!take(segment, tag, false) && !take(segment, tag, true)) {
      ConformanceRule rule =
          tags.contains(tag)
              ? ConformanceRule.SEGMENT_OUT_OF_ORDER
              : ConformanceRule.SEGMENT_NOT_IN_MESSAGE;
      log.add(rule, segment, directory, levels.getLast().way + "/" + tag, segment.text());
    }
  }

  private boolean take(Segment segment, String tag, boolean beyondMax) {
    for (Level level : new ArrayList<>(levels)) {
      int found = level.find(tag, beyondMax);
      if (found >= 0) {
        while (levels.getFirst() != level) {
          leave(segment, levels.pop());
        }
        moveTo(segment, level, found);
        return true;
      }
    }
    return false;
  }

  private void moveTo(Segment segment, Level level, int found) {
    if (found > level.at) {
      reportMissing(segment, level, found);
      level.at = found;
      level.count = 0;
    }
    level.count++;
    Slot slot = level.slots.get(found);
    if (level.count > slot.max()) {
      log.add(
          ConformanceRule.SEGMENT_TOO_OFTEN, segment, directory, way(level, slot), segment.text());
    }
    if (slot.isGroup()) {
      levels.push(new Level(level.way + "/" + slot.group(), slot.slots(), 1));
    }
  }

  private void leave(Segment segment, Level level) {
    reportMissing(segment, level, level.slots.size());
  }

  /** Reports at this segment, before which the mandatory ones should have come. */
  private void reportMissing(Segment segment, Level level, int until) {
    for (int i = level.at; i < until; i++) {
      Slot slot = level.slots.get(i);
      if (slot.mandatory() && (i > level.at || level.count == 0)) {
        log.add(ConformanceRule.SEGMENT_MISSING, segment, directory, way(level, slot), slot.tag());
      }
    }
  }

  private static String way(Level level, Slot slot) {
    return slot.isGroup()
        ? level.way + "/" + slot.group() + "/" + slot.tag()
        : level.way + "/" + slot.tag();
  }
}
