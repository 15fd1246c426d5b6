package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.kervan.messages.Field;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.Sources;
import org.kervan.messages.Traveller;

class JsonTest {
  private static final byte[] FILE =
      Samples.paxlst("1")
          .passenger("YILDIZ:DERIN", "1", "ATT+2++F'DOC+P:110:111+U1234567'")
          .text()
          .getBytes(StandardCharsets.UTF_8);

  /** As jsonb has it where the sources are these. */
  private static String row(String sources) {
    Traveller read =
        MessageFileReader.read(FILE).passengerLists().getFirst().travellers().getFirst();
    return Json.of(read).replaceAll(",\"sources\":\\[(\\[[^]]*],?)*]", sources);
  }

  @Test
  void keepsFromWhereEachFieldWasRead() {
    int offset = new String(FILE, StandardCharsets.UTF_8).indexOf("YILDIZ");
    String row = row(",\"sources\":[[\"SURNAME\",8," + offset + ",6],[\"SEX\",10,1,2]]");
    Traveller read = Json.traveller(row);
    assertThat(Objects.requireNonNull(read.sources().find(Field.SURNAME)).asSent(FILE))
        .isEqualTo("YILDIZ");
    assertThat(read.documents().getFirst().sources().all()).hasSize(2);
    assertThat(Json.of(read)).isEqualTo(row);
  }

  @Test
  void readsARowThatWasWrittenBeforeSourcesWereKept() {
    String old = row("");
    assertThat(old).doesNotContain("sources");
    assertThat(Json.traveller(old).sources()).isEqualTo(Sources.NONE);
    assertThat(Json.traveller(old).documents().getFirst().sources()).isEqualTo(Sources.NONE);
  }
}
