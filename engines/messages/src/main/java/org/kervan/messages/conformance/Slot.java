package org.kervan.messages.conformance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a message's segment table: a segment, or a group of slots that its first one starts.
 *
 * @param tag of the segment, or of the one that starts the group
 * @param group number of the group; empty for a segment
 * @param max how often it may come
 * @param slots of the group, the first being the segment that starts it; empty for a segment
 */
record Slot(String tag, String group, int max, boolean mandatory, List<Slot> slots) {

  private static final Pattern WORD = Pattern.compile("([A-Z]{3}|\\d+)(?:\\*(\\d+))?(!?)");

  Slot {
    slots = List.copyOf(slots);
  }

  boolean isGroup() {
    return !slots.isEmpty();
  }

  /** The table of a message, from words such as {@code BGM! 1*5(NAD! COM*9)}. */
  static List<Slot> table(List<String> words) {
    String text = String.join(" ", words).replace("(", " ( ").replace(")", " ) ");
    return slots(List.of(text.strip().split(" +")).iterator());
  }

  private static List<Slot> slots(Iterator<String> words) {
    List<Slot> slots = new ArrayList<>();
    while (words.hasNext()) {
      String word = words.next();
      if (word.equals(")")) {
        return slots;
      }
      Matcher m = WORD.matcher(word);
      if (!m.matches()) {
        throw new IllegalStateException("'" + word + "' is no slot of a segment table");
      }
      int max = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
      boolean mandatory = !m.group(3).isEmpty();
      if (Character.isDigit(word.charAt(0))) {
        words.next();
        List<Slot> inner = slots(words);
        slots.add(new Slot(inner.getFirst().tag, m.group(1), max, mandatory, inner));
      } else {
        slots.add(new Slot(m.group(1), "", max, mandatory, List.of()));
      }
    }
    return slots;
  }
}
