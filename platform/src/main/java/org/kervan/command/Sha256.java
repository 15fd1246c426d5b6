package org.kervan.command;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The hash by which files and versions are named. */
final class Sha256 {
  private Sha256() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** In 64 hexadecimal digits, of the parts one after the other. */
  static String of(List<byte[]> parts) {
    var digest = digest();
    parts.forEach(digest::update);
    return HexFormat.of().formatHex(digest.digest());
  }
}
