package org.kervan.messages.xml;

/** The names of elements, each made into a text once; another name in its place pushes it out. */
final class XmlNames {

  private static final int SIZE = 512;

  private final String[] names = new String[SIZE];
  private final XmlText text;

  XmlNames(XmlText text) {
    this.text = text;
  }

  String of(int from, int to) {
    byte[] bytes = text.bytes();
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int place = (hash ^ (hash >>> 9)) & (SIZE - 1);
    String known = names[place];
    if (known != null && isAt(bytes, from, to, known)) {
      return known;
    }
    String name = text.string(from, to);
    names[place] = name;
    return name;
  }

  /** Whether an ASCII name stands there. */
  static boolean isAt(byte[] bytes, int from, int to, String name) {
    if (name.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] != name.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }

  /** Where the local name begins, after the prefix of its namespace. */
  static int local(byte[] bytes, int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (bytes[i] == ':') {
        return i + 1;
      }
    }
    return from;
  }
}
