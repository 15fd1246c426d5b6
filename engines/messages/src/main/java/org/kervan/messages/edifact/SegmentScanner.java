package org.kervan.messages.edifact;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.ReadLimits;

/**
 * Cuts a file into segments. Line breaks are no data in EDIFACT and are dropped wherever they
 * stand, because telegram systems break lines inside a segment.
 */
public final class SegmentScanner {

  private final byte[] file;
  private final ReadLimits limits;
  private final FindingLog log;
  private ServiceCharacters characters = ServiceCharacters.STANDARD;
  private Charset charset = StandardCharsets.US_ASCII;
  private boolean otherCharsetReported;
  private int position;
  private int number;
  private byte[] component = new byte[64];
  private int length;
  private boolean undecodable;
  private boolean otherCharset;

  SegmentScanner(byte[] file, ReadLimits limits, FindingLog log) {
    this.file = file;
    this.limits = limits;
    this.log = log;
  }

  int position() {
    return position;
  }

  void startInterchange(int at, ServiceCharacters used) {
    position = at;
    characters = used;
    charset = StandardCharsets.US_ASCII;
    otherCharsetReported = false;
    number = 0;
  }

  void useCharset(Charset declared) {
    charset = declared;
  }

  /** The next segment, or null at the end of the file. An overlong one is reported and passed. */
  @Nullable Segment next() {
    while (skipBlanks()) {
      int from = position;
      Segment segment = scan(from);
      if (segment != null) {
        return segment;
      }
      log.add(FindingCode.SEGMENT_TOO_LONG, number, from, (position - from) + " bytes");
    }
    return null;
  }

  private boolean skipBlanks() {
    while (position < file.length
        && (ServiceCharacters.isBlank(file[position])
            || file[position] == characters.terminator())) {
      position++;
    }
    return position < file.length;
  }

  private @Nullable Segment scan(int from) {
    List<List<String>> elements = new ArrayList<>();
    List<String> components = new ArrayList<>();
    length = 0;
    undecodable = false;
    otherCharset = false;
    boolean terminated = false;
    while (position < file.length && !terminated) {
      byte b = file[position];
      if (position > from && InterchangeStart.isAt(file, position)) {
        break;
      }
      position++;
      boolean kept = position - from <= limits.maxSegmentBytes();
      if (b == characters.terminator()) {
        terminated = true;
      } else if (b == characters.release() && b != 0 && position < file.length) {
        skipLineBreak();
        if (position < file.length) {
          append(file[position++], kept);
        }
      } else if (kept && b == characters.component()) {
        components.add(take());
      } else if (kept && b == characters.element()) {
        components.add(take());
        elements.add(components);
        components = new ArrayList<>();
      } else if (b != '\r' && b != '\n') {
        append(b, kept);
      }
    }
    if (position - from > limits.maxSegmentBytes()) {
      return null;
    }
    components.add(take());
    elements.add(components);
    return segment(elements, from, terminated);
  }

  private void skipLineBreak() {
    while (position < file.length && (file[position] == '\r' || file[position] == '\n')) {
      position++;
    }
  }

  private Segment segment(List<List<String>> elements, int from, boolean terminated) {
    String tag = elements.removeFirst().getFirst().strip();
    number = tag.equals("UNH") ? 1 : number == 0 ? 0 : number + 1;
    Segment segment = new Segment(tag, elements, number, from, position, terminated);
    if (tag.equals("UNT")) {
      number = 0;
    }
    if (otherCharset) {
      log.add(FindingCode.CHARACTER_SET_DIFFERS, segment);
    }
    if (undecodable) {
      log.add(FindingCode.UNDECODABLE_CHARACTERS, segment);
    }
    return segment;
  }

  private void append(byte b, boolean kept) {
    if (!kept) {
      return;
    }
    if (length == component.length) {
      component = Arrays.copyOf(component, length * 2);
    }
    component[length++] = b;
  }

  /**
   * The component read so far. UTF-8 is tried first whatever the header declares: text of another
   * set that happens to be well-formed UTF-8 does not occur in names.
   */
  private String take() {
    int bytes = length;
    length = 0;
    for (int i = 0; i < bytes; i++) {
      if (component[i] < ' ' || component[i] == 0x7F) {
        return withoutControls(decode(bytes));
      }
    }
    return new String(component, 0, bytes, StandardCharsets.US_ASCII);
  }

  /** A control character is none of a text, and a database has no place for NUL. */
  private String withoutControls(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < clean.length(); i++) {
      if (Character.isISOControl(clean.charAt(i)) && clean.charAt(i) != '\t') {
        clean.setCharAt(i, '\uFFFD');
        undecodable = true;
      }
    }
    return clean.toString();
  }

  private String decode(int bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(component, 0, bytes))
              .toString();
      boolean ascii = text.length() == bytes;
      if (!ascii && !charset.equals(StandardCharsets.UTF_8) && !otherCharsetReported) {
        otherCharsetReported = true;
        otherCharset = true;
      }
      return text;
    } catch (CharacterCodingException notUtf8) {
      boolean eightBit =
          !charset.equals(StandardCharsets.US_ASCII) && !charset.equals(StandardCharsets.UTF_8);
      String text = new String(component, 0, bytes, eightBit ? charset : StandardCharsets.UTF_8);
      undecodable |= text.indexOf('\uFFFD') >= 0;
      return text;
    }
  }
}
