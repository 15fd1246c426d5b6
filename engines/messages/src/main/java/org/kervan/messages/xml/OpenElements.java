package org.kervan.messages.xml;

/** The elements around the place that is being read, the innermost last. */
final class OpenElements {

  /** Three times as deep as any message with its envelope. */
  static final int MAX_DEPTH = 64;

  private final String[] names = new String[MAX_DEPTH + 1];
  private final int[] numbers = new int[MAX_DEPTH + 1];
  private final int[] starts = new int[MAX_DEPTH + 1];
  private final int[] textFrom = new int[MAX_DEPTH + 1];
  private final int[] textTo = new int[MAX_DEPTH + 1];
  private final boolean[] parents = new boolean[MAX_DEPTH + 1];
  private int depth;
  private int tooDeep;

  OpenElements() {
    names[0] = "";
  }

  /** False where it stands deeper than any element is read. */
  boolean push(String name, int number, int from, boolean empty) {
    parents[depth] = true;
    if (depth == MAX_DEPTH) {
      tooDeep += empty ? 0 : 1;
      return false;
    }
    depth++;
    names[depth] = name;
    numbers[depth] = number;
    starts[depth] = from;
    textFrom[depth] = -1;
    parents[depth] = false;
    return true;
  }

  void pop() {
    depth--;
  }

  /** Takes back a step beyond the depth; false where there was none. */
  boolean leaveTooDeep() {
    if (tooDeep == 0) {
      return false;
    }
    tooDeep--;
    return true;
  }

  int tooDeep() {
    return tooDeep;
  }

  /** The depth of the innermost element of that name; 0 where none is open. */
  int find(String name) {
    int at = depth;
    while (at > 0 && !names[at].equals(name)) {
      at--;
    }
    return at;
  }

  int depth() {
    return depth;
  }

  String name() {
    return names[depth];
  }

  String parent() {
    return names[Math.max(0, depth - 1)];
  }

  int number() {
    return numbers[depth];
  }

  void renumber(int number) {
    numbers[depth] = number;
  }

  int from() {
    return starts[depth];
  }

  boolean hasChildren() {
    return parents[depth];
  }

  /** The text that stands in the element before its first child. */
  void keepText(int from, int to) {
    textFrom[depth] = from;
    textTo[depth] = to;
  }

  /** Where that text begins; -1 where there is none. */
  int textFrom() {
    return textFrom[depth];
  }

  int textTo() {
    return textTo[depth];
  }

  /** The names from the outermost element inwards, the first few. */
  String path() {
    StringBuilder path = new StringBuilder(names[Math.min(depth, 1)]);
    for (int i = 2; i <= Math.min(depth, 5); i++) {
      path.append('/').append(names[i]);
    }
    return path.toString();
  }
}
