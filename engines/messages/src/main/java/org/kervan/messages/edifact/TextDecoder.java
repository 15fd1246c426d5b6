package org.kervan.messages.edifact;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a component into text. UTF-8 is tried first whatever the header declares: text
 * of another set that happens to be well-formed UTF-8 does not occur in names.
 */
final class TextDecoder {

  /**
   * For letters of an interchange that declares none. Of the 8-bit sets, the one of the country
   * that receives: it has every letter of western Europe but six Icelandic ones.
   */
  private static final Charset LIKELY = Charset.forName("windows-1254");

  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private Charset declared = StandardCharsets.US_ASCII;
  private boolean otherCharset;
  private boolean guessed;
  private boolean undecodable;

  void declare(Charset charset) {
    declared = charset;
  }

  /** Before each segment. */
  void clear() {
    otherCharset = false;
    guessed = false;
    undecodable = false;
  }

  /** Whether a component since the last {@link #clear} was UTF-8 without saying so. */
  boolean otherCharset() {
    return otherCharset;
  }

  /** Whether letters were read in a set that nothing declares. */
  boolean guessed() {
    return guessed;
  }

  /** Whether characters were lost. */
  boolean undecodable() {
    return undecodable;
  }

  String decode(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] < ' ' || bytes[i] == 0x7F) {
        return withoutControls(text(bytes, length));
      }
    }
    return new String(bytes, 0, length, StandardCharsets.US_ASCII);
  }

  private String text(byte[] bytes, int length) {
    CharBuffer letters = CharBuffer.allocate(length);
    utf8.reset();
    if (!utf8.decode(ByteBuffer.wrap(bytes, 0, length), letters, true).isError()) {
      otherCharset |= letters.position() != length && !declared.equals(StandardCharsets.UTF_8);
      return letters.flip().toString();
    }
    guessed |= declared.equals(StandardCharsets.US_ASCII);
    Charset charset = declared.equals(StandardCharsets.US_ASCII) ? LIKELY : declared;
    String text = new String(bytes, 0, length, charset);
    undecodable |= text.indexOf('\uFFFD') >= 0;
    return text;
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
}
