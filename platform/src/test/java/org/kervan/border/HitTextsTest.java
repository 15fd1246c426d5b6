package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kervan.names.ReasonCode;

class HitTextsTest {

  @ParameterizedTest
  @EnumSource
  void hasASentenceInBothLanguagesForEveryReason(ReasonCode code) {
    assertThatCode(() -> HitTexts.text("border.reason." + code)).doesNotThrowAnyException();
  }
}
