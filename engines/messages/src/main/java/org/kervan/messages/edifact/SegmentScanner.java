package org.kervan.messages.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.ReadLimits;

/**
 * Cuts an interchange into segments. Plain ones are taken from the {@link SegmentIndex}, the others
 * are read again by {@link CarefulScan}.
 */
public final class SegmentScanner {

  private final byte[] file;
  private final ReadLimits limits;
  private final FindingLog log;
  private final TextDecoder decoder = new TextDecoder();
  private final SegmentIndex index;
  private final CarefulScan careful;
  private final Segment segment;
  private ServiceCharacters characters = ServiceCharacters.STANDARD;
  private byte[] classes = new byte[256];
  private boolean otherCharsetReported;
  private int position;
  private int limit;
  private int indexed;
  private boolean withinIndexed;
  private int number;

  SegmentScanner(byte[] file, ReadLimits limits, FindingLog log) {
    this.file = file;
    this.limits = limits;
    this.log = log;
    this.index = new SegmentIndex(file);
    this.careful = new CarefulScan(file, decoder);
    this.segment = new Segment(file);
  }

  int position() {
    return position;
  }

  /**
   * @param end where the next interchange begins, or the file ends
   */
  void startInterchange(int at, int end, ServiceCharacters used) {
    position = at;
    limit = end;
    characters = used;
    classes = used.classes();
    decoder.declare(StandardCharsets.US_ASCII);
    otherCharsetReported = false;
    number = 0;
    indexed = 0;
    withinIndexed = false;
    index.clear();
  }

  void useCharset(Charset declared) {
    decoder.declare(declared);
  }

  /** The next segment, or null at the end. An overlong one is reported and passed. */
  @Nullable Segment next() {
    while (skipBlanks()) {
      int from = position;
      // the index knows nothing of a segment that begins within another
      if ((!withinIndexed && takePlain(from)) || takeCareful(from)) {
        return segment;
      }
      log.add(FindingCode.SEGMENT_TOO_LONG, number, from, (position - from) + " bytes");
    }
    return null;
  }

  private boolean skipBlanks() {
    while (position < limit
        && (ServiceCharacters.isBlank(file[position])
            || file[position] == characters.terminator())) {
      position++;
    }
    return position < limit;
  }

  private boolean takePlain(int from) {
    while (indexed < index.size() && index.terminator(indexed + 1) < from) {
      indexed++;
    }
    if (indexed == index.size()) {
      index.build(characters, classes, from, limit);
      indexed = 0;
    }
    if (index.size() == 0) {
      return false;
    }
    int at = indexed + 1;
    int tagEnd = index.firstMark(at) + 1;
    int blanks = 0;
    while (index.marks[tagEnd] < from) {
      tagEnd++;
      blanks++;
    }
    int to = index.terminator(at) + 1;
    if (index.oddities(at) != blanks || to - from > limits.maxSegmentBytes()) {
      return false;
    }
    position = to;
    indexed = at;
    segment.moveTo(index, at, from, index.marks[tagEnd]);
    count();
    return true;
  }

  private boolean takeCareful(int from) {
    decoder.clear();
    boolean taken = careful.read(characters, from, limit, limits.maxSegmentBytes());
    position = careful.to();
    withinIndexed = careful.terminatorMissing();
    if (!taken) {
      return false;
    }
    segment.moveTo(careful);
    count();
    if (careful.terminatorMissing()) {
      log.add(FindingCode.TERMINATOR_MISSING, segment);
    }
    if (decoder.otherCharset() && !otherCharsetReported) {
      otherCharsetReported = true;
      log.add(FindingCode.CHARACTER_SET_DIFFERS, segment);
    }
    if (decoder.guessed()) {
      log.add(FindingCode.CHARACTER_SET_GUESSED, segment);
    }
    if (decoder.undecodable()) {
      log.add(FindingCode.UNDECODABLE_CHARACTERS, segment);
    }
    return true;
  }

  private void count() {
    number = segment.tagCode() == Tag.UNH ? 1 : number == 0 ? 0 : number + 1;
    segment.setNumber(number);
    if (segment.tagCode() == Tag.UNT) {
      number = 0;
    }
  }
}
