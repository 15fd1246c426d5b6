package org.kervan.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzLettersTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @CsvSource({
    "Yıldız, YILDIZ",
    "İpek Işık, IPEK ISIK",
    "ığdır çağrı şule, IGDIR CAGRI SULE",
    "Öztürk, OEZTUERK",
    "Weiß-Ångström, WEISS AANGSTROEM",
    "Þórðardóttir, THORDARDOTTIR",
    "D’Artagnan, DARTAGNAN",
    "'Anna, Maria', ANNA MARIA",
    "Dr. Núñez, DR NUNEZ",
    "Łukasz Đorđević, LUKASZ DORDEVIC",
    "Əliyev, ELIYEV",
    "Щербакова Юлия, SHCHERBAKOVA IULIIA",
    "Ольга, OLGA",
  })
  void writesNationalLetters(String name, String expected) {
    for (String language : new String[] {"en", "tr", "az", "lt"}) {
      Locale.setDefault(Locale.of(language));
      assertThat(MrzLetters.write(name)).isEqualTo(expected);
    }
  }

  @Test
  void knowsTheSpellingsOfBothPractices() {
    assertThat(MrzLetters.spellings("Özgür"))
        .startsWith("OEZGUER")
        .contains("OZGUR", "OEZGUR", "OZGUER")
        .hasSize(6);
    assertThat(MrzLetters.spellings("Ü".repeat(100))).hasSizeLessThanOrEqualTo(64);
  }

  @ParameterizedTest
  @ValueSource(strings = {"محمد", "王", "Anna1", "Anna<"})
  void refusesLettersThatTheTableDoesNotHave(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> MrzLetters.write(name));
  }
}
