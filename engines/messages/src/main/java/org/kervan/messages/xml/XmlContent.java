package org.kervan.messages.xml;

import org.jspecify.annotations.Nullable;

/** The text of one element, in one piece or in several with comments or sections between them. */
final class XmlContent {

  private final XmlText text;
  private final XmlReferences references;
  private int from;
  private int to;
  private boolean quoted;
  private @Nullable StringBuilder joined;

  XmlContent(XmlText text, XmlReferences references) {
    this.text = text;
    this.references = references;
    clear();
  }

  void clear() {
    from = -1;
    to = -1;
    quoted = false;
    joined = null;
  }

  /**
   * @param section whether it stands in a section that quotes everything
   */
  void add(int pieceFrom, int pieceTo, boolean section) {
    if (pieceFrom < 0) {
      return;
    }
    if (from < 0 || (joined == null && text.isBlank(from, to))) {
      from = pieceFrom;
      to = pieceTo;
      quoted = section;
    } else if (joined == null && pieceFrom == to && !section && !quoted) {
      to = pieceTo;
    } else if (!text.isBlank(pieceFrom, pieceTo)) {
      StringBuilder pieces = joined == null ? new StringBuilder(piece(from, to, quoted)) : joined;
      joined = pieces.append(piece(pieceFrom, pieceTo, section));
      to = pieceTo;
    }
  }

  private String piece(int pieceFrom, int pieceTo, boolean section) {
    String piece = text.string(pieceFrom, pieceTo);
    return section ? references.withoutControls(piece) : references.resolve(piece);
  }

  boolean isBlank() {
    return joined == null && (from < 0 || text.isBlank(from, to));
  }

  /** Whether it is one piece that stands in no section. */
  boolean isPlain() {
    return joined == null && !quoted;
  }

  /** The text without the blanks around it, references replaced. */
  String string() {
    if (from < 0) {
      return "";
    }
    trim();
    return joined == null ? piece(from, to, quoted).strip() : joined.toString().strip();
  }

  private void trim() {
    byte[] bytes = text.bytes();
    while (from < to && XmlTag.isBlank(bytes[from])) {
      from++;
    }
    while (to > from && XmlTag.isBlank(bytes[to - 1])) {
      to--;
    }
  }

  /** Where the text begins, after {@link #string()}. */
  int from() {
    return from;
  }

  /** Where it ends. */
  int to() {
    return to;
  }
}
