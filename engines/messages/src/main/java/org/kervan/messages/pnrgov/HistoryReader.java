package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.HistoryEntry;
import org.kervan.messages.Moment;
import org.kervan.messages.edifact.Segment;

/** Groups 10 to 12, and LTS: the history of a booking. */
final class HistoryReader {

  private final MomentReader moments;
  private final List<HistoryEntry> entries = new ArrayList<>();
  private boolean open;
  private SourceList sources = new SourceList();
  private String sourceType = "";
  private String agent = "";
  private String place = "";
  private String carrier = "";
  private @Nullable Moment at;
  private List<HistoryEntry.Change> changes = new ArrayList<>();
  private @Nullable String action;
  private List<String> lines = new ArrayList<>();

  HistoryReader(MomentReader moments) {
    this.moments = moments;
  }

  /** Whether ABI has begun an entry that further segments belong to. */
  boolean isOpen() {
    return open;
  }

  /** ABI: type, sign and office, city, airline or system. */
  void source(Segment abi) {
    end();
    open = true;
    sources = new SourceList();
    sourceType = text(abi, 1, 0);
    String sign = text(abi, 2, 0);
    String office = text(abi, 2, 1);
    agent = sign.isEmpty() ? office : office.isEmpty() ? sign : sign + " " + office;
    place = text(abi, 3, 0);
    carrier = text(abi, 5, 0);
  }

  private String text(Segment segment, int element, int component) {
    return sources.text(segment, Field.HISTORY, element, component);
  }

  /** DAT: when. */
  void time(Segment dat) {
    at = moments.moment(dat, Field.HISTORY, 1, 1, sources);
  }

  /** SAC: what is done to the segments behind it. */
  void action(Segment sac) {
    endChange();
    action = text(sac, 3, 0);
  }

  /** A segment of what was changed. */
  void line(Segment segment) {
    lines.add(segment.text());
    sources.add(segment.source(Field.HISTORY, 1, 0));
  }

  /** LTS: a line of history in the words of the system. */
  void text(Segment lts) {
    end();
    SourceList source = new SourceList();
    List<String> text = new ArrayList<>(1);
    for (int element = 1; element <= lts.elementCount(); element++) {
      String line = source.text(lts, Field.HISTORY, element, 0);
      if (!line.isEmpty()) {
        text.add(line);
      }
    }
    List<HistoryEntry.Change> change = List.of(new HistoryEntry.Change("", text));
    entries.add(new HistoryEntry("", "", "", "", null, change, source.sources()));
  }

  private void endChange() {
    if (action != null || !lines.isEmpty()) {
      changes.add(new HistoryEntry.Change(action == null ? "" : action, lines));
      action = null;
      lines = new ArrayList<>();
    }
  }

  private void end() {
    if (open) {
      endChange();
      entries.add(
          new HistoryEntry(sourceType, agent, place, carrier, at, changes, sources.sources()));
      open = false;
      at = null;
      changes = new ArrayList<>();
    }
  }

  List<HistoryEntry> entries() {
    end();
    return entries;
  }
}
