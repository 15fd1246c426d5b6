package org.kervan.shared;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.kervan.database.DatabaseAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The way to the database. {@code kervan.database.*} names the owner of the tables, who only
 * migrates them; the application itself connects as {@link ApplicationRole}, which owns nothing.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  DatabaseAddress owner(
      @Value("${kervan.database.url}") String url,
      @Value("${kervan.database.user}") String user,
      @Value("${kervan.database.password}") String password) {
    return new DatabaseAddress(url, user, password);
  }

  @Bean
  ApplicationRole applicationRole(DatabaseAddress owner, @Value("${kervan.data}") Path data) {
    return ApplicationRole.ensure(owner, data.resolve("secrets"));
  }

  @Bean
  @Primary
  DataSource dataSource(ApplicationRole role) {
    var config = new HikariConfig();
    config.setJdbcUrl(role.address().url());
    config.setUsername(role.address().user());
    config.setPassword(role.address().password());
    config.setMaximumPoolSize(16);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "kervan");
    // the detail of an error quotes the row, and so people, into the log
    config.addDataSourceProperty("logServerErrorDetail", "false");
    return new HikariDataSource(config);
  }

  /** For the few acts of the command line that the application's role may not do. */
  @Bean(defaultCandidate = false)
  DataSource asOwner(DatabaseAddress owner) {
    return new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
  }

  @Bean
  FlywayConfigurationCustomizer migrateAsOwner(DatabaseAddress owner, ApplicationRole role) {
    return flyway -> flyway.dataSource(owner.url(), owner.user(), owner.password());
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
