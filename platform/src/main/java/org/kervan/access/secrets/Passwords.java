package org.kervan.access.secrets;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as Argon2id hashes (RFC 9106) with the parameters of the OWASP Password Storage Cheat
 * Sheet: 19 MiB, two passes, one lane.
 */
@Component
public final class Passwords {
  /** Shorter ones are refused; ASVS 5.0.0 6.2.1 asks for 8 and recommends 15. */
  public static final int SHORTEST = 15;

  private static final int MEMORY_KIB = 19 * 1024;

  /** Without l, 1, o and 0, which people misread. 20 of these are 98 bits. */
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private static final int GENERATED = 20;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);

  /** Each hash takes 19 MiB: a flood of sign-ins must wait rather than fill the memory. */
  private final Semaphore atOnce = new Semaphore(4, true);

  private final String nobodys = hash(generate());

  /** A password in groups of five, {@code k3v9x-…}. */
  public static String generate() {
    var random = new SecureRandom();
    var password = new StringBuilder();
    for (int i = 0; i < GENERATED; i++) {
      if (i > 0 && i % 5 == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  public String hash(String password) {
    atOnce.acquireUninterruptibly();
    try {
      return argon2.encode(password);
    } finally {
      atOnce.release();
    }
  }

  /**
   * Whether the password has this hash. Without a hash the same work is done and the answer is no,
   * so that the time does not tell whether there is such an account.
   */
  public boolean matches(String password, @Nullable String hash) {
    atOnce.acquireUninterruptibly();
    try {
      return argon2.matches(password, hash == null ? nobodys : hash) && hash != null;
    } finally {
      atOnce.release();
    }
  }
}
