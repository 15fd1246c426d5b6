package org.kervan.access.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.stereotype.Component;

/**
 * Seals one-time-password secrets for the database: AES-256-GCM under a key in {@code
 * secrets/totp-key}, so that a copy of the tables alone signs nobody in. The account's name is
 * sealed with the secret, so that one account's cannot be put into another's row.
 */
@Component
public final class TotpVault {
  private static final int KEY_BYTES = 32;

  private final AesGcmBytesEncryptor aes;

  TotpVault(@Value("${kervan.data}") Path data) {
    aes =
        AesGcmBytesEncryptor.withSecretKey(key(data.resolve("secrets").resolve("totp-key")))
            .build();
  }

  public byte[] seal(TotpSecret secret, String accountName) {
    byte[] bytes = secret.bytes();
    byte[] name = accountName.getBytes(StandardCharsets.UTF_8);
    return aes.encrypt(
        ByteBuffer.allocate(bytes.length + name.length).put(bytes).put(name).array());
  }

  /**
   * @throws IllegalStateException if it was sealed for another account or under another key
   */
  public TotpSecret open(byte[] sealed, String accountName) {
    byte[] opened = aes.decrypt(sealed);
    byte[] name = accountName.getBytes(StandardCharsets.UTF_8);
    int length = opened.length - name.length;
    if (length < 0 || !Arrays.equals(opened, length, opened.length, name, 0, name.length)) {
      throw new IllegalStateException("a one-time-password secret is in another account's row");
    }
    return new TotpSecret(Arrays.copyOf(opened, length));
  }

  private static SecretKey key(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      byte[] key = HexFormat.of().parseHex(Files.readString(file).strip());
      if (key.length != KEY_BYTES) {
        throw new IllegalStateException(
            file + " must hold 64 hexadecimal digits: restore it from the backup");
      }
      return new SecretKeySpec(key, "AES");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep a key in " + file, e);
    }
  }

  private static void create(Path file) throws IOException {
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    Files.createDirectories(file.getParent());
    Path fresh =
        Files.createTempFile(
            file.getParent(),
            "totp-key",
            null,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(fresh, HexFormat.of().formatHex(key), StandardOpenOption.DSYNC);
    Files.move(fresh, file);
  }
}
