package org.kervan.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kervan.database.DatabaseAddress;

class DatabaseUrlTest {
  private static final DatabaseAddress ADDRESS =
      new DatabaseAddress("jdbc:postgresql://db.example:5433/kervan", "owner", "p@ss+w");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://owner:p%40ss+w@db.example:5433/kervan",
        "postgres://owner:p%40ss+w@db.example:5433/kervan",
        "jdbc:postgresql://db.example:5433/kervan?user=owner&password=p%40ss+w"
      })
  void readsOwnerFromTheUrl(String url) {
    assertThat(DatabaseUrl.parse(url)).isEqualTo(ADDRESS);
  }

  @Test
  void keepsTheDriversParameters() {
    assertThat(DatabaseUrl.parse("postgresql://owner@db/kervan?sslmode=verify-full").url())
        .isEqualTo("jdbc:postgresql://db/kervan?sslmode=verify-full");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://owner:secret@db/kervan",
        "postgresql://owner:secret@db",
        "postgresql://db/kervan?password=secret",
        "postgresql://owner:secret@db/ker van"
      })
  void saysWhatToWriteAndKeepsThePasswordToItself(String url) {
    assertThatThrownBy(() -> DatabaseUrl.parse(url))
        .isInstanceOf(CannotDo.class)
        .hasMessageContaining("postgresql://user:password@host:5432/database")
        .hasMessageNotContaining("secret");
  }
}
