package org.kervan.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses from which an account has signed in within the last ninety days. */
@Repository
class KnownAddresses {
  private static final Duration KEPT = Duration.ofDays(90);

  private final JdbcClient jdbc;
  private final Clock clock;

  KnownAddresses(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean contains(Account account, String address) {
    return jdbc.sql(
            """
            select exists (
              select from access_known_address
              where account_id = :account and address = :address and last_at >= :oldest)
            """)
        .param("account", account.id())
        .param("address", address)
        .param("oldest", oldest())
        .query(Boolean.class)
        .single();
  }

  void add(Account account, String address) {
    jdbc.sql(
            """
            insert into access_known_address (account_id, address, last_at)
            values (:account, :address, :now)
            on conflict (account_id, address) do update set last_at = :now
            """)
        .param("account", account.id())
        .param("address", address)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("delete from access_known_address where last_at < :oldest")
        .param("oldest", oldest())
        .update();
  }

  private OffsetDateTime oldest() {
    return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
  }
}
