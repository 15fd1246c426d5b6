package org.kervan.command;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import org.kervan.access.Accounts;
import org.kervan.access.Role;
import org.kervan.access.secrets.Passwords;
import org.kervan.access.secrets.TotpSecret;

/**
 * The accounts that a demo signs in with. Their passwords and secrets are made at its first start
 * and kept in a file that only its owner can read, so that {@code kervan code} can tell the code of
 * the moment.
 */
final class DemoAccounts {
  private static final String FILE = "demo-accounts.properties";

  private final Path folder;
  private final Properties kept = new Properties();

  private DemoAccounts(Path folder) {
    this.folder = folder;
  }

  /** Somebody invented. */
  enum Person {
    OFFICER(
        "officer", "Deniz Aydın", Role.TARGETING_OFFICER, "sees flights and travellers, decides"),
    OPERATOR("operator", "Umut Kaya", Role.OPERATOR, "sees messages and lists, no traveller"),
    DPO("dpo", "Defne Arslan", Role.DATA_PROTECTION_OFFICER, "sees who looked at whom");

    private final String account;
    private final String displayName;
    private final Role role;
    private final String may;

    Person(String account, String displayName, Role role, String may) {
      this.account = account;
      this.displayName = displayName;
      this.role = role;
      this.may = may;
    }

    String account() {
      return account;
    }

    String may() {
      return may;
    }
  }

  /** Those kept in the data folder; none before the first start of a demo. */
  static DemoAccounts in(Path folder) {
    var accounts = new DemoAccounts(folder);
    Path file = folder.resolve(FILE);
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file)) {
        accounts.kept.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return accounts;
  }

  /** Creates those that are missing; written down first, so that none is lost by a kill. */
  void create(Accounts accounts) {
    for (Person person : Person.values()) {
      kept.computeIfAbsent(person.account + ".password", _ -> Passwords.generate());
      kept.computeIfAbsent(person.account + ".secret", _ -> TotpSecret.generate().base32());
    }
    write();
    for (Person person : Person.values()) {
      if (!accounts.exists(person.account)) {
        accounts.create(
            person.account,
            person.displayName,
            person.role,
            password(person.account),
            kept.getProperty(person.account + ".secret"));
      }
    }
  }

  /** Whether no demo has run on this folder. */
  boolean isEmpty() {
    return kept.isEmpty();
  }

  List<Person> people() {
    return List.of(Person.values());
  }

  String password(String account) {
    return kept(account, ".password");
  }

  TotpSecret secret(String account) {
    return TotpSecret.of(kept(account, ".secret"));
  }

  private String kept(String account, String what) {
    String value = kept.getProperty(account + what);
    if (value == null) {
      throw new CannotDo(
          kept.isEmpty()
              ? "There is no demo in " + folder + " yet. Start one: ./kervan demo"
              : "'" + account + "' is no demo account; they are officer, operator and dpo.");
    }
    return value;
  }

  private void write() {
    try {
      Path fresh =
          Files.createTempFile(
              folder,
              FILE,
              null,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer out = Files.newBufferedWriter(fresh)) {
        kept.store(out, null);
      }
      Files.move(fresh, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the demo's accounts in " + folder, e);
    }
  }
}
