package org.kervan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kervan.access.secrets.BearerToken;
import org.kervan.access.secrets.Passwords;
import org.kervan.access.secrets.TotpSecret;
import org.kervan.access.secrets.TotpVault;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of people and of carriers' machines. */
@Repository
public class Accounts {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
  private static final String COMMAND_LINE = "command line";

  private final JdbcClient jdbc;
  private final AuditTrail audit;
  private final Passwords passwords;
  private final TotpVault vault;
  private final Clock clock;
  private final DataSource asOwner;

  Accounts(
      JdbcClient jdbc,
      AuditTrail audit,
      Passwords passwords,
      TotpVault vault,
      Clock clock,
      @Qualifier("asOwner") DataSource asOwner) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.passwords = passwords;
    this.vault = vault;
    this.clock = clock;
    this.asOwner = asOwner;
  }

  /** What proves that an account's owner is at the other end. */
  record Credentials(Account account, @Nullable String passwordHash, boolean disabled) {}

  /** The form in which a name is kept and compared, whatever the locale of the machine. */
  static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** An account for a person, with a password and a secret of our making. */
  @Transactional
  public NewAccount create(String name, String displayName, Role role) {
    return create(name, displayName, role, Passwords.generate(), TotpSecret.generate().base32());
  }

  /**
   * An account for a person.
   *
   * @param password at least fifteen characters
   * @param totpSecret 32 Base32 digits
   * @throws IllegalArgumentException for what cannot be, with a text for whoever typed it
   */
  @Transactional
  public NewAccount create(
      String name, String displayName, Role role, String password, String totpSecret) {
    String folded = freeName(name);
    if (role == Role.CARRIER) {
      throw new IllegalArgumentException(
          "a carrier has no password: create its account with a token");
    }
    if (displayName.isBlank()) {
      throw new IllegalArgumentException(
          "the display name is empty: give the name that stands beside this person's decisions");
    }
    if (password.length() < Passwords.SHORTEST) {
      throw new IllegalArgumentException(
          "the password has %d characters: it needs at least %d"
              .formatted(password.length(), Passwords.SHORTEST));
    }
    TotpSecret secret = TotpSecret.of(totpSecret);
    UUID id =
        jdbc.sql(
                """
                insert into access_account
                  (name, display_name, role, password_hash, totp_secret, credentials_at)
                values (:name, :displayName, :role, :hash, :secret, :now)
                returning id
                """)
            .param("name", folded)
            .param("displayName", displayName.strip())
            .param("role", role.name())
            .param("hash", passwords.hash(password))
            .param("secret", vault.seal(secret, folded))
            .param("now", Timestamp.from(clock.instant()))
            .query(UUID.class)
            .single();
    var account = new Account(id, folded, displayName.strip(), role);
    recordOn(account, Act.ACCOUNT_CREATED, role.name());
    return new NewAccount(account, password, secret.base32(), secret.uri(folded));
  }

  /**
   * An account for a carrier's machine.
   *
   * @return the bearer token, shown once
   */
  @Transactional
  public String createCarrier(String name) {
    String folded = freeName(name);
    String token = BearerToken.generate();
    UUID id =
        jdbc.sql(
                """
                insert into access_account (name, display_name, role, token_hash, credentials_at)
                values (:name, :displayName, 'CARRIER', :hash, :now)
                returning id
                """)
            .param("name", folded)
            .param("displayName", name.strip())
            .param("hash", BearerToken.hash(token))
            .param("now", Timestamp.from(clock.instant()))
            .query(UUID.class)
            .single();
    var account = new Account(id, folded, name.strip(), Role.CARRIER);
    recordOn(account, Act.ACCOUNT_CREATED, Role.CARRIER.name());
    return token;
  }

  private String freeName(String name) {
    String folded = fold(name);
    if (!NAME.matcher(folded).matches()) {
      throw new IllegalArgumentException(
          "'%s' cannot be an account's name: use 2 to 40 of a-z, 0-9, dot, hyphen and underscore, beginning with a letter or digit"
              .formatted(name));
    }
    if (findByName(folded).isPresent()) {
      throw new IllegalArgumentException(
          "there is an account '%s' already: choose another name".formatted(folded));
    }
    return folded;
  }

  /** From the next request on, nobody works under this account. */
  @Transactional
  public void disable(String name) {
    setDisabled(name, true, Act.ACCOUNT_DISABLED);
  }

  @Transactional
  public void enable(String name) {
    setDisabled(name, false, Act.ACCOUNT_ENABLED);
  }

  private void setDisabled(String name, boolean disabled, Act act) {
    Account account = byName(name);
    jdbc.sql("update access_account set disabled = :disabled where id = :id")
        .param("disabled", disabled)
        .param("id", account.id())
        .update();
    recordOn(account, act, "");
  }

  /** Gives a person another role; a session under the old one ends at its next request. */
  @Transactional
  public void changeRole(String name, Role role) {
    Account account = byName(name);
    if (role == Role.CARRIER || account.role() == Role.CARRIER) {
      throw new IllegalArgumentException(
          "a carrier's account stays one, and no person's becomes one: create another account");
    }
    jdbc.sql("update access_account set role = :role where id = :id")
        .param("role", role.name())
        .param("id", account.id())
        .update();
    recordOn(account, Act.ROLE_CHANGED, account.role() + " -> " + role);
  }

  /**
   * Gives a person who has lost the password or the telephone new ones; sessions under the old ones
   * end at their next request. Done as the owner, since the application's role may not.
   */
  public NewAccount reset(String name) {
    Account account = byName(name);
    if (account.role() == Role.CARRIER) {
      throw new IllegalArgumentException(
          "'%s' is a carrier and has a token: disable it and add another"
              .formatted(account.name()));
    }
    String password = Passwords.generate();
    TotpSecret secret = TotpSecret.generate();
    var ownJdbc = JdbcClient.create(asOwner);
    new TransactionTemplate(new JdbcTransactionManager(asOwner))
        .executeWithoutResult(_ -> {
          ownJdbc
              .sql(
                  """
                  update access_account
                  set password_hash = :hash, totp_secret = :secret, totp_step = 0,
                      credentials_at = :now
                  where id = :id
                  """)
              .param("hash", passwords.hash(password))
              .param("secret", vault.seal(secret, account.name()))
              .param("now", Timestamp.from(clock.instant()))
              .param("id", account.id())
              .update();
          new AuditTrail(ownJdbc)
              .recordBySystem(
                  COMMAND_LINE, Act.ACCOUNT_RESET, AuditSubject.account(account.id()), "");
        });
    return new NewAccount(account, password, secret.base32(), secret.uri(account.name()));
  }

  /** Every account by name, and whether it is disabled. */
  public Map<Account, Boolean> all() {
    var accounts = new LinkedHashMap<Account, Boolean>();
    jdbc.sql("select id, name, display_name, role, disabled from access_account order by name")
        .query(row -> {
          accounts.put(account(row), row.getBoolean("disabled"));
        });
    return accounts;
  }

  private void recordOn(Account account, Act act, String detail) {
    audit.recordBySystem(COMMAND_LINE, act, AuditSubject.account(account.id()), detail);
  }

  private Account byName(String name) {
    return findByName(name)
        .map(Credentials::account)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "there is no account '%s': check the spelling".formatted(fold(name))));
  }

  /** Whether there is an account of this name, disabled or not. */
  public boolean exists(String name) {
    return findByName(name).isPresent();
  }

  Optional<Credentials> findByName(String name) {
    return jdbc.sql(
            """
            select id, name, display_name, role, password_hash, disabled
            from access_account where name = :name
            """)
        .param("name", fold(name))
        .query((row, _) ->
            new Credentials(
                account(row), row.getString("password_hash"), row.getBoolean("disabled")))
        .optional();
  }

  /** The account as it is now, unless it is disabled or has had other credentials since then. */
  Optional<Account> findActive(UUID id, Instant since) {
    return jdbc.sql(
            """
            select id, name, display_name, role
            from access_account where id = :id and not disabled and credentials_at <= :since
            """)
        .param("id", id)
        .param("since", Timestamp.from(since))
        .query((row, _) -> account(row))
        .optional();
  }

  /** The carrier whose token this is. */
  Optional<Account> findByToken(String token) {
    byte[] hash = BearerToken.hash(token);
    return jdbc.sql(
            """
            select id, name, display_name, role, token_hash
            from access_account where token_hash = :hash and not disabled
            """)
        .param("hash", hash)
        .query((row, _) ->
            BearerToken.same(row.getBytes("token_hash"), hash)
                ? Optional.of(account(row))
                : Optional.<Account>empty())
        .optional()
        .flatMap(found -> found);
  }

  TotpSecret totpSecret(Account account) {
    byte[] sealed =
        jdbc.sql("select totp_secret from access_account where id = :id")
            .param("id", account.id())
            .query(byte[].class)
            .single();
    return vault.open(sealed, account.name());
  }

  /** Takes a code's step; false when it or a later one was taken before. */
  boolean takeTotpStep(Account account, long step) {
    return jdbc.sql(
                """
                update access_account set totp_step = :step
                where id = :id and totp_step < :step and not disabled
                """)
            .param("step", step)
            .param("id", account.id())
            .update()
        == 1;
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("display_name"),
        Role.valueOf(row.getString("role")));
  }
}
