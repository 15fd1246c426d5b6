package org.kervan.messages.edifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Recognises a file that was saved as UTF-16, as office programs and some mail gateways do. */
public final class Utf16 {

  private Utf16() {}

  /** The byte order of the file, or null where it is no UTF-16. */
  public static @Nullable Charset find(byte[] file) {
    if (file.length < 4) {
      return null;
    }
    int mark = (file[0] & 0xFF) << 8 | (file[1] & 0xFF);
    if (mark == 0xFEFF || (file[0] == 0 && file[1] == 'U' && file[2] == 0 && file[3] == 'N')) {
      return StandardCharsets.UTF_16BE;
    }
    if (mark == 0xFFFE || (file[0] == 'U' && file[1] == 0 && file[2] == 'N' && file[3] == 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** The file in UTF-8. */
  public static byte[] toUtf8(byte[] file, Charset order) {
    return new String(file, order).getBytes(StandardCharsets.UTF_8);
  }
}
