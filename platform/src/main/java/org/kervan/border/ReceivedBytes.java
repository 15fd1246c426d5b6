package org.kervan.border;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file as it comes in. Of one above the limit only hash and size are taken, so that no file,
 * however large, needs more memory than the limit.
 *
 * @param bytes absent above the limit
 */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes; nobody compares two of them
record ReceivedBytes(byte @Nullable [] bytes, String sha256, long size) {

  static ReceivedBytes read(InputStream in, int limit) throws IOException {
    MessageDigest digest = digest();
    var kept = new ByteArrayOutputStream();
    var buffer = new byte[1 << 16];
    long size = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      digest.update(buffer, 0, n);
      size += n;
      if (size <= limit) {
        kept.write(buffer, 0, n);
      } else if (kept.size() > 0) {
        kept = new ByteArrayOutputStream(0);
      }
    }
    return new ReceivedBytes(
        size <= limit ? kept.toByteArray() : null, HexFormat.of().formatHex(digest.digest()), size);
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
