package org.kervan.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.kervan.access.SlowDown.Counter;
import org.kervan.access.SlowDown.Kind;
import org.kervan.access.secrets.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in: a password, then a one-time code. An unknown name, a wrong password and a disabled
 * account get the same answer after the same work.
 */
@Service
public class SignIn {
  private static final String PART = "sign-in";
  private static final AuditSubject NO_ACCOUNT = new AuditSubject("account", "unknown");

  private final Accounts accounts;
  private final KnownAddresses addresses;
  private final SlowDown slowDown;
  private final Passwords passwords;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SignIn(
      Accounts accounts,
      KnownAddresses addresses,
      SlowDown slowDown,
      Passwords passwords,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.addresses = addresses;
    this.slowDown = slowDown;
    this.passwords = passwords;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What became of one step. */
  public sealed interface Step {
    /** The step is done. */
    record Passed(Account account) implements Step {}

    /** Not these; says no more than that. */
    record Refused() implements Step {}

    /** Too many failures: nothing was checked. */
    record Wait(Duration left) implements Step {}
  }

  /** The first step. What has passed it may do nothing but try the second. */
  public Step password(String name, String password, String address) {
    String folded = Accounts.fold(name);
    Optional<Accounts.Credentials> found = accounts.findByName(folded);
    Counter atAddress = Kind.ACCOUNT_AT_ADDRESS.of(folded, address);
    Counter fromAddress = Kind.ADDRESS.of(address);
    var counters = new ArrayList<>(List.of(fromAddress, atAddress));
    if (found.isEmpty() || !addresses.contains(found.get().account(), address)) {
      counters.add(Kind.ACCOUNT.of(folded));
    }
    Duration wait = slowDown.begin(counters);
    if (wait.isPositive()) {
      return new Step.Wait(wait);
    }
    boolean right =
        passwords.matches(password, found.map(Accounts.Credentials::passwordHash).orElse(null));
    if (!right || found.get().disabled()) {
      refused(
          found.map(one -> AuditSubject.account(one.account().id())).orElse(NO_ACCOUNT),
          "password");
      return new Step.Refused();
    }
    slowDown.forget(counters.subList(1, counters.size()));
    slowDown.takeBack(fromAddress);
    return new Step.Passed(found.get().account());
  }

  /**
   * The second step.
   *
   * @param code six digits; blanks do not count
   */
  public Step code(UUID accountId, String code, String address) {
    Counter counter = Kind.CODE.of(accountId.toString());
    Duration wait = slowDown.begin(List.of(counter));
    if (wait.isPositive()) {
      return new Step.Wait(wait);
    }
    Optional<Account> account =
        accounts
            .findActive(accountId, clock.instant())
            .filter(found -> signedIn(found, code, address));
    if (account.isEmpty()) {
      refused(AuditSubject.account(accountId), "code");
      return new Step.Refused();
    }
    slowDown.forget(List.of(counter));
    return new Step.Passed(account.get());
  }

  private boolean signedIn(Account account, String code, String address) {
    OptionalLong step =
        accounts.totpSecret(account).stepOf(code.replaceAll("\\s", ""), clock.instant());
    return step.isPresent()
        && Boolean.TRUE.equals(
            transaction.execute(_ -> {
              if (!accounts.takeTotpStep(account, step.getAsLong())) {
                return false;
              }
              addresses.add(account, address);
              audit.record(account, Act.SIGNED_IN, AuditSubject.account(account.id()), "");
              return true;
            }));
  }

  private void refused(AuditSubject subject, String step) {
    transaction.executeWithoutResult(
        _ -> audit.recordBySystem(PART, Act.SIGN_IN_REFUSED, subject, step));
  }

  /** Ends somebody's own session. */
  public void signOut(Account account) {
    transaction.executeWithoutResult(
        _ -> audit.record(account, Act.SIGNED_OUT, AuditSubject.account(account.id()), ""));
  }

  /**
   * The account as it is now; empty once it is disabled or has had other credentials since then.
   */
  public Optional<Account> current(Account account, Instant since) {
    return accounts.findActive(account.id(), since);
  }

  /** The carrier whose bearer token this is. */
  public Optional<Account> carrier(String token) {
    return accounts.findByToken(token);
  }

  /** Somebody asked for a page that the account may not open. */
  public void pageRefused(Account account, String pattern) {
    transaction.executeWithoutResult(
        _ -> audit.record(account, Act.ACCESS_REFUSED, AuditSubject.page(pattern), ""));
  }
}
