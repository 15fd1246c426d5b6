package org.kervan.access;

/**
 * A person's account as it is shown once, to whoever hands it over; afterwards nobody can read the
 * password or the secret again.
 *
 * @param totpSecret 32 Base32 digits, to type into an authenticator
 * @param totpUri {@code otpauth://totp/…}, for a QR code
 */
public record NewAccount(Account account, String password, String totpSecret, String totpUri) {

  @Override
  public String toString() {
    return "NewAccount[" + account.name() + ", ..]";
  }
}
