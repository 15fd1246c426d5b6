package org.kervan.access.secrets;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an account's authenticator and we both know: 160 bits from which six digits come every 30
 * seconds (RFC 6238 with HMAC-SHA-1, which every authenticator program speaks).
 */
public final class TotpSecret {
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private static final int BYTES = 20;

  /** How many steps a clock may be off either way: RFC 6238, section 5.2. */
  private static final int WINDOW = 1;

  private final byte[] secret;

  TotpSecret(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException(
          "a one-time-password secret has %d bytes (32 Base32 digits), not %d"
              .formatted(BYTES, secret.length));
    }
    this.secret = secret.clone();
  }

  public static TotpSecret generate() {
    var secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new TotpSecret(secret);
  }

  /** The secret as an authenticator shows it: 32 Base32 digits. */
  public static TotpSecret of(String base32) {
    return new TotpSecret(Base32.decode(base32));
  }

  public String base32() {
    return Base32.encode(secret);
  }

  /** What an authenticator takes from a QR code: Google's Key Uri Format. */
  public String uri(String accountName) {
    String name = URLEncoder.encode(accountName, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Kervan:%s?secret=%s&issuer=Kervan".formatted(name, base32());
  }

  /** The 30-second step, counted from 1970, within the window to which these six digits belong. */
  public OptionalLong stepOf(String code, Instant now) {
    long length = GENERATOR.getTimeStep().toSeconds();
    long current = Math.floorDiv(now.getEpochSecond(), length);
    OptionalLong found = OptionalLong.empty();
    for (long step = current - WINDOW; step <= current + WINDOW; step++) {
      if (MessageDigest.isEqual(
          code(Instant.ofEpochSecond(step * length)).getBytes(StandardCharsets.US_ASCII),
          code.getBytes(StandardCharsets.UTF_8))) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The six digits at this time. */
  public String code(Instant at) {
    try {
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, GENERATOR.getAlgorithm()), at, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("HMAC-SHA-1 refused a key of " + BYTES + " bytes", e);
    }
  }

  byte[] bytes() {
    return secret.clone();
  }

  @Override
  public String toString() {
    return "TotpSecret[..]";
  }
}
