package org.kervan.messages.xml;

import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.ReadLimits;
import org.kervan.messages.Source;

/**
 * Gives the elements of an XML file one after the other, each once where it starts and once where
 * it ends, by their local names. Whatever the bytes, it goes on to the end of the file: each start
 * gets its end, and each oddity is a finding. Linear in time, and bounded in memory by the depth.
 */
public final class XmlScanner {

  private static final int SNIPPET = 80;

  private enum At {
    NOWHERE,
    START,
    END
  }

  private final XmlText text;
  private final byte[] bytes;
  private final ReadLimits limits;
  private final FindingLog log;
  private final XmlNames names;
  private final XmlTag tag;
  private final XmlAside aside;
  private final XmlReferences references = new XmlReferences();
  private final XmlContent content;
  private final OpenElements open = new OpenElements();

  private int position;
  private int from;
  private At at = At.NOWHERE;

  /** Elements of this depth and deeper are to end, the outermost of them by a tag or not. */
  private int ending = Integer.MAX_VALUE;

  private boolean byTag;
  private @Nullable String value;
  private int elements;
  private int number;
  private boolean numbered;
  private int faults;

  public XmlScanner(byte[] file, ReadLimits limits, FindingLog log) {
    this.text = XmlText.of(file, log);
    this.bytes = text.bytes();
    this.limits = limits;
    this.log = log;
    this.names = new XmlNames(text);
    this.tag = new XmlTag(bytes);
    this.aside = new XmlAside(bytes);
    this.content = new XmlContent(text, references);
    this.position = text.start();
  }

  /** Goes to the next start or end of an element; false at the end of the file. */
  public boolean next() {
    if (at == At.END) {
      content.clear();
      open.pop();
    }
    value = null;
    if (open.depth() >= ending) {
      return ends();
    }
    ending = Integer.MAX_VALUE;
    at = At.NOWHERE;
    while (at == At.NOWHERE && position < bytes.length) {
      read();
    }
    if (at == At.NOWHERE && open.depth() > 0) {
      from = bytes.length;
      if (elements <= limits.maxSegments()) {
        fault(FindingCode.XML_CUT_OFF, open.path());
      }
      endFrom(1, false);
    } else if (at == At.NOWHERE) {
      reportText();
    }
    return at != At.NOWHERE;
  }

  private void read() {
    from = position;
    if (bytes[position] != '<') {
      while (position < bytes.length && bytes[position] != '<') {
        position++;
      }
      content.add(from, position, false);
    } else if (position + 1 < bytes.length && XmlTag.isNameStart(bytes[position + 1])) {
      startTag();
    } else if (aside.startsAt(position, "</")) {
      endTag();
    } else if (aside.startsAt(position, "<!")) {
      declaration();
    } else if (aside.startsAt(position, "<?")) {
      position = aside.afterInstruction(position);
      reportUnended();
    } else {
      strayBracket(position + 1);
    }
  }

  private void strayBracket(int to) {
    position = to;
    content.add(from, position, false);
    report(FindingCode.XML_CHARACTER_STRAY, text.string(from, to));
  }

  private void declaration() {
    if (aside.startsAt(position, "<!--")) {
      position = aside.afterComment(position);
    } else if (aside.startsAt(position, "<![CDATA[")) {
      position = aside.afterSection(position);
      int end = aside.ended() ? position - 3 : position;
      content.add(Math.min(from + 9, end), end, true);
    } else if (aside.startsAt(position, "<!DOCTYPE")) {
      position = aside.afterDoctype(position);
      report(FindingCode.XML_DOCTYPE_IGNORED, snippet());
    } else {
      position = aside.afterTag(position);
      fault(FindingCode.XML_TAG_MALFORMED, snippet());
      return;
    }
    reportUnended();
  }

  private void reportUnended() {
    if (!aside.ended()) {
      fault(FindingCode.XML_TAG_MALFORMED, snippet());
    }
  }

  private void startTag() {
    if (!tag.read(position)) {
      strayBracket(tag.end());
      return;
    }
    position = tag.end();
    if (++elements > limits.maxSegments()) {
      report(FindingCode.TOO_MANY_SEGMENTS, "> " + limits.maxSegments());
      faults++;
      position = bytes.length;
      return;
    }
    leaveText();
    number += numbered ? 1 : 0;
    String name = names.of(XmlNames.local(bytes, from + 1, tag.nameTo()), tag.nameTo());
    if (!open.push(name, number, from, tag.empty())) {
      if (open.tooDeep() == (tag.empty() ? 0 : 1)) {
        fault(FindingCode.XML_TOO_DEEP, open.path());
      }
      return;
    }
    at = At.START;
    if (tag.empty()) {
      ending = open.depth();
      byTag = true;
    }
    if (tag.malformed()) {
      fault(FindingCode.XML_TAG_MALFORMED, snippet());
    }
    if (tag.repeated()) {
      report(FindingCode.XML_ATTRIBUTE_REPEATED, snippet());
    }
  }

  private void endTag() {
    position = aside.afterTag(position);
    int to = from + 2;
    while (to < position && XmlTag.isName(bytes[to])) {
      to++;
    }
    if (open.leaveTooDeep()) {
      return;
    }
    String name = names.of(XmlNames.local(bytes, from + 2, to), to);
    int depth = open.find(name);
    if (bytes[position - 1] != '>' || to == from + 2) {
      fault(FindingCode.XML_TAG_MALFORMED, snippet());
    }
    if (depth > 0) {
      endFrom(depth, true);
    } else if (to > from + 2) {
      fault(FindingCode.XML_END_UNEXPECTED, snippet());
    }
  }

  private void endFrom(int depth, boolean tagged) {
    ending = depth;
    byTag = tagged;
    ends();
  }

  private boolean ends() {
    at = At.END;
    if (!closed() && byTag) {
      fault(FindingCode.XML_ELEMENT_UNCLOSED, open.name());
    }
    if (open.hasChildren()) {
      reportText();
      content.clear();
      content.add(open.textFrom(), open.textTo(), false);
      if (closed()) {
        reportText();
        content.clear();
      }
    }
    return true;
  }

  /**
   * Text before the first element inside another is that element's own where its end tag is
   * missing, as in {@code <Surname>A<FirstName>}; so it is kept until that is known.
   */
  private void leaveText() {
    if (open.depth() > 0 && !open.hasChildren() && content.isPlain()) {
      open.keepText(content.from(), content.to());
    } else {
      reportText();
    }
    content.clear();
  }

  /** Text that stands beside elements, where nothing is expected. */
  private void reportText() {
    if (!content.isBlank()) {
      report(FindingCode.XML_TEXT_MISPLACED, content.string());
    }
  }

  /** Oddities of which nobody can say what they cost; see {@link #faults()}. */
  private void fault(FindingCode code, String about) {
    faults++;
    report(code, about);
  }

  private void report(FindingCode code, String about) {
    log.add(code, open.number(), text.offset(from), about);
  }

  private String snippet() {
    return text.string(from, Math.min(position, from + SNIPPET));
  }

  /** Numbers the elements from here on, the present one being 1. */
  public void startMessage() {
    numbered = true;
    number = 1;
    open.renumber(1);
  }

  public void endMessage() {
    numbered = false;
    number = 0;
  }

  public boolean isStart() {
    return at == At.START;
  }

  /** Whether an element that ends does so by its own tag. */
  public boolean closed() {
    return byTag && open.depth() == ending;
  }

  /** The local name of the element. */
  public String name() {
    return open.name();
  }

  /** The local name of the element around it; empty for the outermost. */
  public String parent() {
    return open.parent();
  }

  /** How many elements are open, this one included. */
  public int depth() {
    return open.depth();
  }

  /** Place of the element in its message, the message itself being 1. */
  public int number() {
    return open.number();
  }

  /** The number of the newest element. */
  public int lastNumber() {
    return number;
  }

  /** Offset in the file of the element's first byte. */
  public int from() {
    return text.offset(open.from());
  }

  /** Offset in the file of the byte after the tag read last. */
  public int to() {
    return text.offset(closed() ? position : Math.min(from, position));
  }

  /** How often something was wrong for which elements may be missing or in a wrong place. */
  public int faults() {
    return faults;
  }

  /** At a start: the value of an attribute by its local name, empty where it is not given. */
  public String attribute(String attribute) {
    int index = tag.find(attribute);
    if (index < 0) {
      return "";
    }
    int valueFrom = tag.valueFrom(index);
    if (tooLong(valueFrom, tag.valueTo(index))) {
      return "";
    }
    references.clear();
    String read = references.resolve(text.string(valueFrom, tag.valueTo(index))).strip();
    reportReferences(valueFrom, read);
    return read;
  }

  /** Where the attribute's value stands, packed as {@link Source#pack}. */
  public long source(Field field, String attribute) {
    int index = tag.find(attribute);
    return index < 0
        ? Source.pack(field, number(), from(), 0)
        : source(field, tag.valueFrom(index), tag.valueTo(index));
  }

  /** At an end: the text of the element, empty where it holds elements. */
  public String value() {
    if (value == null) {
      references.clear();
      value = content.string();
      if (tooLong(content.from(), content.to())) {
        value = "";
      }
      reportReferences(Math.max(0, content.from()), value);
    }
    return value;
  }

  /** Where the text of the element stands, packed as {@link Source#pack}. */
  public long source(Field field) {
    return source(field, Math.max(0, content.from()), Math.max(0, content.to()));
  }

  private long source(Field field, int valueFrom, int valueTo) {
    int offset = text.offset(valueFrom);
    return Source.pack(field, number(), offset, text.offset(valueTo) - offset);
  }

  /** Notes an oddity at the element. */
  public void note(FindingCode code, String about) {
    note(code, number(), from(), about);
  }

  /** Notes an oddity at an element read before. */
  public void note(FindingCode code, int element, int offset, String about) {
    log.add(code, element, offset, about);
  }

  private boolean tooLong(int valueFrom, int valueTo) {
    boolean tooLong = valueTo - valueFrom > limits.maxSegmentBytes();
    if (tooLong) {
      noteValue(FindingCode.SEGMENT_TOO_LONG, valueFrom, valueTo - valueFrom + " bytes");
    }
    return tooLong;
  }

  private void reportReferences(int valueFrom, String read) {
    if (references.stray()) {
      noteValue(FindingCode.XML_CHARACTER_STRAY, valueFrom, read);
    }
    if (references.unknown()) {
      noteValue(FindingCode.XML_ENTITY_UNKNOWN, valueFrom, read);
    }
    if (references.control()) {
      noteValue(FindingCode.UNDECODABLE_CHARACTERS, valueFrom, read);
    }
  }

  private void noteValue(FindingCode code, int where, String about) {
    note(code, number(), text.offset(where), about);
  }
}
