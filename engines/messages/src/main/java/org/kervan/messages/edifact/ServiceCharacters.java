package org.kervan.messages.edifact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The characters that cut a message into segments, elements and components (ISO 9735-1, clause 7).
 * The release character takes the meaning away from the one after it; 0 where the sender uses none.
 */
public record ServiceCharacters(byte component, byte element, byte release, byte terminator) {

  static final ServiceCharacters STANDARD =
      new ServiceCharacters((byte) ':', (byte) '+', (byte) '?', (byte) '\'');

  static final int UNA_LENGTH = 9;

  private static final byte ODD = SegmentIndex.MARK | SegmentIndex.ODD;

  /** A header and its successor stand close together; a longer look would cost quadratic time. */
  private static final int LOOK_AHEAD = 1024;

  public boolean isService(byte b) {
    return b == component || b == element || b == terminator || (b == release && release != 0);
  }

  /** The UNA string at {@code at}, or null where its characters cannot serve. */
  public static @Nullable ServiceCharacters fromUna(byte[] file, int at) {
    if (at + UNA_LENGTH > file.length) {
      return null;
    }
    // a string one character short takes the line break after it for the terminator
    if (isBlank(file[at + 8]) && !isBlank(file[at + 7])) {
      return null;
    }
    byte release = file[at + 6] == ' ' ? 0 : file[at + 6];
    ServiceCharacters read =
        new ServiceCharacters(file[at + 3], file[at + 4], release, file[at + 8]);
    return read.areUsable() ? read : null;
  }

  private boolean areUsable() {
    return isAscii()
        && !isBlank(component)
        && !isBlank(element)
        && terminator != ' '
        && component != element
        && element != terminator
        && component != terminator
        && release != element
        && release != component
        && release != terminator
        && !isLetterOrDigit(component)
        && !isLetterOrDigit(element)
        && !isLetterOrDigit(release)
        && !isLetterOrDigit(terminator);
  }

  private boolean isAscii() {
    return component >= 0 && element >= 0 && release >= 0 && terminator >= 0;
  }

  /** What each byte means to {@link SegmentIndex}. */
  byte[] classes() {
    byte[] classes = new byte[256];
    Arrays.fill(classes, 0, ' ', ODD);
    Arrays.fill(classes, 0x7F, 256, ODD);
    classes[release & 0xFF] = ODD;
    classes[component & 0xFF] = SegmentIndex.MARK;
    classes[element & 0xFF] = SegmentIndex.MARK | SegmentIndex.ENDS_ELEMENT;
    classes[terminator & 0xFF] =
        SegmentIndex.MARK | SegmentIndex.ENDS_ELEMENT | SegmentIndex.ENDS_SEGMENT;
    return classes;
  }

  /** Guesses from the header (UNB, UNG or UNH) at {@code at} and from the segment after it. */
  public static ServiceCharacters sniff(byte[] file, int at) {
    if (at + 8 >= file.length) {
      return STANDARD;
    }
    byte element = file[at + 3];
    boolean controlCharacters = element < ' ';
    byte component = component(file, at, element);
    byte release = controlCharacters ? 0 : (byte) '?';
    ServiceCharacters guess =
        new ServiceCharacters(
            component, element, release, terminator(file, at, element, component));
    return guess.areUsable() ? guess : STANDARD;
  }

  /** Whether the header at {@code at} uses these characters, and the segment before the next. */
  boolean fit(byte[] file, int at) {
    if (at + 8 >= file.length || file[at + 3] != element) {
      return false;
    }
    byte afterSyntax = file[at + 8];
    if (startsWith(file, at, "UNB")
        && isSeparator(afterSyntax, element)
        && afterSyntax != component) {
      return false;
    }
    int follower = follower(file, at, element);
    if (follower < 0 || isBlank(terminator)) {
      return true;
    }
    byte end = file[lastText(file, at, follower)];
    if (end == terminator) {
      return true;
    }
    // the terminator may be missing here alone
    return (isLetterOrDigit(end) || end == element || end == component) && occurs(file, at);
  }

  private boolean occurs(byte[] file, int at) {
    int end = Math.min(file.length, at + LOOK_AHEAD);
    for (int i = at; i < end; i++) {
      if (file[i] == terminator) {
        return true;
      }
    }
    return false;
  }

  /** What follows the syntax identifier in UNB, or else the type of the message in UNH. */
  private static byte component(byte[] file, int at, byte element) {
    if (startsWith(file, at, "UNB") && isSeparator(file[at + 8], element)) {
      return file[at + 8];
    }
    int end = Math.min(file.length, at + LOOK_AHEAD);
    for (int i = at; i < end; i++) {
      if (startsWith(file, i, "UNH") && i + 3 < end && file[i + 3] == element) {
        int type = i + 4;
        while (type < end && file[type] != element) {
          type++;
        }
        do {
          type++;
        } while (type < end && isLetterOrDigit(file[type]));
        if (type < end && isSeparator(file[type], element)) {
          return file[type];
        }
        break;
      }
    }
    return element < ' ' ? 0x1F : STANDARD.component;
  }

  private static boolean isSeparator(byte b, byte element) {
    return b != element && !isLetterOrDigit(b) && !isBlank(b);
  }

  private static byte terminator(byte[] file, int at, byte element, byte component) {
    int follower = follower(file, at, element);
    if (follower < 0) {
      return element < ' ' ? 0x1C : STANDARD.terminator;
    }
    int before = lastText(file, at, follower);
    byte end = file[before];
    byte lineEnd = lineEnd(file, before + 1, follower);
    if (isLetterOrDigit(end) || ((end == element || end == component) && lineEnd != 0)) {
      return lineEnd == 0 ? (byte) '\n' : lineEnd;
    }
    boolean usual = end == STANDARD.terminator || end == '~' || end < ' ';
    return usual || lineEnd == 0 || endsNextLine(file, follower, end) ? end : lineEnd;
  }

  /** Offset of the segment after the header at {@code at}, or -1 where none stands close. */
  private static int follower(byte[] file, int at, byte element) {
    int end = Math.min(file.length - 4, at + LOOK_AHEAD);
    for (int i = at + 4; i <= end; i++) {
      if (file[i + 3] == element && isFollower(file, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Offset of the last byte before {@code to} that is not blank. */
  private static int lastText(byte[] file, int from, int to) {
    int before = to - 1;
    while (before > from && isBlank(file[before])) {
      before--;
    }
    return before;
  }

  /** The last byte of a line break between these offsets, or 0. */
  private static byte lineEnd(byte[] file, int from, int to) {
    byte lineEnd = 0;
    for (int i = from; i < to && lineEnd != '\n'; i++) {
      lineEnd = file[i] == '\r' || file[i] == '\n' ? file[i] : lineEnd;
    }
    return lineEnd;
  }

  /** A hyphen or a full stop before one line break may be text; before the next too it is none. */
  private static boolean endsNextLine(byte[] file, int from, byte expected) {
    int end = Math.min(file.length, from + LOOK_AHEAD);
    for (int i = from; i < end; i++) {
      if (file[i] == '\r' || file[i] == '\n') {
        return file[lastText(file, from, i)] == expected;
      }
    }
    return true;
  }

  private static boolean isFollower(byte[] file, int i) {
    return startsWith(file, i, "UNG") || startsWith(file, i, "UNH") || startsWith(file, i, "BGM");
  }

  public static boolean startsWith(byte[] file, int at, String ascii) {
    if (at < 0 || at + ascii.length() > file.length) {
      return false;
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (file[at + i] != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  public static boolean isBlank(byte b) {
    return b == ' ' || b == '\r' || b == '\n' || b == '\t' || b == 0;
  }

  public static boolean isLetterOrDigit(byte b) {
    return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
  }
}
