package org.kervan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kervan.access.secrets.TotpSecret;
import org.kervan.shared.PlatformTest;
import org.kervan.shared.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class AccountsIT {
  @Autowired private Accounts accounts;
  @Autowired private AuditTrail audit;
  @Autowired private JdbcClient jdbc;

  @Test
  void keepsNoSecretInTheClear() {
    NewAccount made = accounts.create("secretive", "Gizem Örnek", Role.OPERATOR);
    String row =
        jdbc.sql(
                """
                select password_hash || encode(totp_secret, 'escape')
                from access_account where name = 'secretive'
                """)
            .query(String.class)
            .single();
    assertThat(row)
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain(made.password(), made.totpSecret());
    assertThat(made.toString()).doesNotContain(made.password(), made.totpSecret());
    assertThat(accounts.totpSecret(made.account()).base32()).isEqualTo(made.totpSecret());
    assertThat(made.totpUri())
        .isEqualTo(
            "otpauth://totp/Kervan:secretive?secret=" + made.totpSecret() + "&issuer=Kervan");
  }

  @Test
  void opensNoSecretInAnotherAccountsRow() {
    NewAccount one = accounts.create("row-one", "Bir", Role.OPERATOR);
    var asAnother = new Account(one.account().id(), "row-two", "İki", Role.OPERATOR);
    assertThatThrownBy(() -> accounts.totpSecret(asAnother))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another account's row");
  }

  @Test
  void keepsTheKeyToItself() throws IOException {
    var key = TestDatabase.folder().resolve("secrets").resolve("totp-key");
    assertThat(Files.readString(key, StandardCharsets.US_ASCII)).matches("[0-9a-f]{64}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void foldsNamesTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      accounts.create("BILGI", "Bilgi", Role.OPERATOR);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(accounts.exists("bilgi")).isTrue();
  }

  @Test
  void refusesWhatCannotBeAnAccountAndSaysWhatToDo() {
    accounts.create("taken", "Dolu", Role.OPERATOR);
    String secret = TotpSecret.generate().base32();
    String password = "a-long-enough-password";
    assertRefused(() -> accounts.create("Taken", "X", Role.OPERATOR), "choose another name");
    assertRefused(() -> accounts.create("ayşe", "X", Role.OPERATOR), "use 2 to 40 of a-z");
    assertRefused(() -> accounts.create("c", "X", Role.OPERATOR), "use 2 to 40 of a-z");
    assertRefused(() -> accounts.create("empty", " ", Role.OPERATOR), "give the name");
    assertRefused(() -> accounts.create("machine", "X", Role.CARRIER), "with a token");
    assertRefused(
        () -> accounts.create("short", "X", Role.OPERATOR, "fourteen chars", secret),
        "at least 15");
    assertRefused(
        () -> accounts.create("digits", "X", Role.OPERATOR, password, "ABC1"), "character 4");
    assertRefused(
        () -> accounts.create("length", "X", Role.OPERATOR, password, "ABCD"), "32 Base32");
    assertRefused(() -> accounts.disable("nobody-at-all"), "check the spelling");
    assertRefused(() -> accounts.changeRole("taken", Role.CARRIER), "create another account");
    assertThat(accounts.exists("short")).isFalse();
  }

  private static void assertRefused(Runnable creation, String advice) {
    assertThatThrownBy(creation::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(advice);
  }

  @Test
  void keepsOnlyTheHashOfATokenAndFindsItsCarrier() {
    String token = accounts.createCarrier("TK-Test");
    assertThat(accounts.findByToken(token).orElseThrow().role()).isEqualTo(Role.CARRIER);
    assertThat(accounts.findByToken(token + "x")).isEmpty();
    assertThat(
            jdbc.sql(
                    """
                    select encode(token_hash, 'escape')
                    from access_account where name = 'tk-test'
                    """)
                .query(String.class)
                .single())
        .doesNotContain(token);
    accounts.disable("tk-test");
    assertThat(accounts.findByToken(token)).isEmpty();
    accounts.enable("tk-test");
    assertThat(accounts.findByToken(token)).isPresent();
  }

  @Test
  void recordsWhatBecomesOfAnAccount() {
    NewAccount made = accounts.create("biography", "Öykü", Role.OPERATOR);
    accounts.disable("biography");
    accounts.enable("biography");
    accounts.changeRole("biography", Role.TARGETING_OFFICER);
    assertThat(audit.about(AuditSubject.account(made.account().id())))
        .extracting(AuditEntry::act, AuditEntry::actor, AuditEntry::detail)
        .containsExactly(
            tuple(Act.ACCOUNT_CREATED, "command line", "OPERATOR"),
            tuple(Act.ACCOUNT_DISABLED, "command line", ""),
            tuple(Act.ACCOUNT_ENABLED, "command line", ""),
            tuple(Act.ROLE_CHANGED, "command line", "OPERATOR -> TARGETING_OFFICER"));
  }
}
