package org.kervan.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Makes guessing slow. An attempt counts as failed when it begins and is taken back when it
 * succeeds, so that many at once gain nothing. After the free failures each further one doubles the
 * wait; while waiting nothing is checked and nothing counts. A day without failures forgets them.
 *
 * <p>Nobody is locked out for good: no wait exceeds fifteen minutes; failures elsewhere hold an
 * account back for one minute at most, and not at all at an address where it has signed in before.
 */
@Component
class SlowDown {
  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  SlowDown(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whose failures are counted together. */
  enum Kind {
    /** One account from one address. */
    ACCOUNT_AT_ADDRESS(5, Duration.ofMinutes(15)),
    /** One account from wherever; guards against many addresses. */
    ACCOUNT(20, Duration.ofMinutes(1)),
    /** One address, whatever the account; guards against many names. */
    ADDRESS(20, Duration.ofMinutes(15)),
    /** The codes of one account: only who knows the password gets so far. */
    CODE(5, Duration.ofMinutes(15));

    private final int free;
    private final Duration longest;

    Kind(int free, Duration longest) {
      this.free = free;
      this.longest = longest;
    }

    Counter of(String... parts) {
      return new Counter(this, hash(name() + "\n" + String.join("\n", parts)));
    }
  }

  /** One count of failures. */
  record Counter(Kind kind, String key) {}

  /**
   * Counts an attempt on all of these, or on none if one of them has to wait.
   *
   * @return how long to wait; zero when the attempt may go on
   */
  @Transactional
  public Duration begin(List<Counter> counters) {
    Instant now = clock.instant();
    for (Counter counter : counters) {
      if (!count(counter, now)) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Duration.between(now, freeAt(counter));
      }
    }
    return Duration.ZERO;
  }

  private boolean count(Counter counter, Instant now) {
    return jdbc.sql(
                """
                insert into access_slow_down as s (key, failures, last_at, free_at)
                values (:key, 1, :now, :now)
                on conflict (key) do update set
                  failures = case when s.last_at < :forgotten then 1 else s.failures + 1 end,
                  last_at = :now,
                  free_at = case
                    when s.last_at < :forgotten or s.failures + 1 < :free then :now
                    else :now + least(power(2, least(s.failures + 1 - :free, 20)), :longest)
                                * interval '1 second' end
                where s.free_at <= :now
                """)
            .param("key", counter.key())
            .param("now", utc(now))
            .param("forgotten", utc(now.minus(FORGOTTEN_AFTER)))
            .param("free", counter.kind().free)
            .param("longest", counter.kind().longest.toSeconds())
            .update()
        == 1;
  }

  private Instant freeAt(Counter counter) {
    return jdbc.sql("select free_at from access_slow_down where key = :key")
        .param("key", counter.key())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  /** The attempt succeeded: these start afresh. */
  @Transactional
  public void forget(List<Counter> counters) {
    for (Counter counter : counters) {
      jdbc.sql("delete from access_slow_down where key = :key")
          .param("key", counter.key())
          .update();
    }
    jdbc.sql("delete from access_slow_down where last_at < :forgotten")
        .param("forgotten", utc(clock.instant().minus(FORGOTTEN_AFTER)))
        .update();
  }

  /** The attempt succeeded, but what others did wrong here still counts. */
  @Transactional
  public void takeBack(Counter counter) {
    jdbc.sql(
            """
            update access_slow_down set failures = failures - 1, free_at = :now where key = :key
            """)
        .param("now", utc(clock.instant()))
        .param("key", counter.key())
        .update();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
