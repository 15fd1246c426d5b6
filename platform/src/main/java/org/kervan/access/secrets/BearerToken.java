package org.kervan.access.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a carrier's machine shows with every message (RFC 6750): 256 random bits. Only their SHA-256
 * is kept; there is nothing to guess, so a slow hash would protect nothing.
 */
public final class BearerToken {
  private static final int BYTES = 32;

  private BearerToken() {}

  public static String generate() {
    var token = new byte[BYTES];
    new SecureRandom().nextBytes(token);
    return "kervan-" + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  public static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** In a time that does not depend on where they differ. */
  public static boolean same(byte[] hash, byte[] other) {
    return MessageDigest.isEqual(hash, other);
  }
}
