package org.kervan.messages;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.kervan.messages.xml.XmlEncoding;

/**
 * Where a field was read from.
 *
 * @param segment number of the segment in its message, UNH being 1; of an XML message the number of
 *     the element
 * @param offset in the file, of the first byte of the value
 * @param length of the value as sent, in bytes, release characters and all
 */
public record Source(Field field, int segment, int offset, int length) {

  static final int SEGMENTS = 1 << 20;
  static final int OFFSETS = 1 << 25;
  static final int LENGTHS = 1 << 12;

  private static final Field[] FIELDS = Field.values();

  /** The value as the sender wrote it, before anything was normalised. */
  public String asSent(byte[] file) {
    boolean xml = XmlEncoding.isXml(file);
    if (xml && XmlEncoding.isWide(file)) {
      return new String(file, offset, length, XmlEncoding.other(file));
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(file, offset, length))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      Charset other = xml ? XmlEncoding.other(file) : StandardCharsets.ISO_8859_1;
      return new String(file, offset, length, other);
    }
  }

  /**
   * A source in 63 bits: field, segment, offset, length. What goes beyond {@link ReadLimits} is
   * never read; a longer value is given by its first 4,095 bytes.
   */
  @SuppressWarnings("EnumOrdinal") // the number never leaves this run
  public static long pack(Field field, int segment, int offset, int length) {
    return (long) field.ordinal() << 57
        | (long) (segment & SEGMENTS - 1) << 37
        | (long) (offset & OFFSETS - 1) << 12
        | Math.min(length, LENGTHS - 1);
  }

  /**
   * The source of a part of a value, for a text that holds several fields. Where the value as sent
   * is longer than its text, as with release characters, the part cannot be told and the whole is
   * the source.
   *
   * @param textLength length of the text that was read from the value
   * @param from where in that text the part begins
   */
  public static long part(long packed, Field field, int textLength, int from, int length) {
    Source whole = unpack(packed);
    return whole.length == textLength
        ? pack(field, whole.segment, whole.offset + from, length)
        : pack(field, whole.segment, whole.offset, whole.length);
  }

  static boolean isOf(long packed, Field field) {
    return FIELDS[(int) (packed >>> 57)] == field;
  }

  static Source unpack(long packed) {
    return new Source(
        FIELDS[(int) (packed >>> 57)],
        (int) (packed >>> 37) & SEGMENTS - 1,
        (int) (packed >>> 12) & OFFSETS - 1,
        (int) packed & LENGTHS - 1);
  }
}
