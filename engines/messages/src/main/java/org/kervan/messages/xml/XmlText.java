package org.kervan.messages.xml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;

/**
 * The bytes of an XML file in an encoding in which markup is ASCII: as they came, or, for UTF-16,
 * as UTF-8, each with its offset in the file.
 */
final class XmlText {

  /** For the first of so many bytes of transcoded text its place in the file is kept. */
  private static final int STEP = 64;

  private final byte[] bytes;
  private final int start;
  private final boolean utf8;
  private final Charset other;

  /** Of transcoded text, how many two-byte units stand before each block; else null. */
  private final int @Nullable [] units;

  private XmlText(byte[] bytes, int start, boolean utf8, Charset other, int @Nullable [] units) {
    this.bytes = bytes;
    this.start = start;
    this.utf8 = utf8;
    this.other = other;
    this.units = units;
  }

  static XmlText of(byte[] file, FindingLog log) {
    Charset wide = XmlEncoding.utf16(file);
    if (wide != null) {
      return transcoded(file, wide, log);
    }
    String declared = XmlEncoding.declared(file, StandardCharsets.ISO_8859_1);
    Charset eightBit = XmlEncoding.eightBit(declared);
    int ascii = asciiUntil(file);
    int valid = validUntil(file, ascii);
    boolean utf8 = valid == file.length;
    boolean declaresUtf8 = declared.isEmpty() || declared.equals("UTF-8");
    Charset other = eightBit == null ? XmlEncoding.TURKISH : eightBit;
    if (utf8 && !declaresUtf8 && (ascii < file.length || declared.startsWith("UTF-"))) {
      log.add(FindingCode.XML_ENCODING_DIFFERS, 0, ascii % file.length, declared + " : UTF-8");
    } else if (!utf8 && eightBit == null) {
      log.add(FindingCode.XML_ENCODING_DIFFERS, 0, valid, declared + " : " + other.name());
    }
    return new XmlText(file, marked(file) ? 3 : 0, utf8 || eightBit == null, other, null);
  }

  private static boolean marked(byte[] file) {
    return file.length > 2
        && file[0] == (byte) 0xEF
        && file[1] == (byte) 0xBB
        && file[2] == (byte) 0xBF;
  }

  private static XmlText transcoded(byte[] file, Charset charset, FindingLog log) {
    String declared = XmlEncoding.declared(file, charset);
    if (!declared.isEmpty() && !declared.startsWith("UTF-16")) {
      log.add(FindingCode.XML_ENCODING_DIFFERS, 0, 0, declared + " : UTF-16");
    }
    boolean big = charset.equals(StandardCharsets.UTF_16BE);
    CharBuffer chars =
        ByteBuffer.wrap(file)
            .order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
            .asCharBuffer();
    // half of a surrogate pair becomes a question mark, one unit as before
    byte[] bytes = chars.toString().getBytes(StandardCharsets.UTF_8);
    int[] units = new int[bytes.length / STEP + 1];
    int count = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i % STEP == 0) {
        units[i / STEP] = count;
      }
      // the end of the text has an offset too
      count += i < bytes.length ? units(bytes[i]) : 0;
    }
    return new XmlText(
        bytes, chars.get(0) == '\uFEFF' ? 3 : 0, true, StandardCharsets.UTF_8, units);
  }

  /** How many UTF-16 units the character has that begins with this byte of UTF-8. */
  private static int units(byte b) {
    return (b & 0xC0) == 0x80 ? 0 : (b & 0xF8) == 0xF0 ? 2 : 1;
  }

  private static int asciiUntil(byte[] file) {
    int i = 0;
    while (i < file.length && file[i] >= 0) {
      i++;
    }
    return i;
  }

  private static int validUntil(byte[] file, int from) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(file, from, file.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : file.length;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the text begins, after a byte order mark. */
  int start() {
    return start;
  }

  /** The offset in the file of the byte at {@code at}. */
  int offset(int at) {
    if (units == null) {
      return at;
    }
    int count = units[at / STEP];
    for (int i = at / STEP * STEP; i < at; i++) {
      count += units(bytes[i]);
    }
    return 2 * count;
  }

  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!XmlTag.isBlank(bytes[i])) {
        return false;
      }
    }
    return true;
  }

  String string(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return decode(from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  private String decode(int from, int to) {
    if (!utf8) {
      return new String(bytes, from, to - from, other);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, to - from))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, from, to - from, other);
    }
  }
}
