package org.kervan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/flights", "/flights/1?day=2026-11-22&x=a%20b", "/a/../b"})
  void keepsAPathOfThisSite(String path) {
    assertThat(LocalPath.orHome(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "", "flights", "//evil.example", "///evil.example", "/\\evil.example",
            "https://evil.example",
        "javascript:alert(1)", "/a\nb", "/a\tb", "/a b", " /a", "\t//evil.example"
      })
  void leadsHomeForAnythingElse(String path) {
    assertThat(LocalPath.orHome(path)).isEqualTo("/");
  }
}
