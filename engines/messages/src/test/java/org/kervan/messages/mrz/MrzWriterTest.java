package org.kervan.messages.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kervan.messages.PartialDate;

class MrzWriterTest {

  @Test
  void readsWhatItWrites() {
    for (int seed = 0; seed < 5_000; seed++) {
      Samples samples = new Samples(seed);
      MrzFormat format = samples.format();
      MrzFields fields = samples.fields(format);
      String text = MrzWriter.write(format, fields);
      MrzDocument document = MrzReader.read(text, Samples.REFERENCE);
      assertThat(document.fields()).as(text).isEqualTo(fields);
      assertThat(document.format()).isEqualTo(format);
      assertThat(document.valid()).as(text).isTrue();
      assertThat(document.repairs()).isEmpty();
      assertThat(document.checkDigits()).allMatch(CheckDigit::right);
    }
  }

  @Test
  void writesTheSameWhateverTheLineEnd() {
    Samples samples = new Samples(7);
    for (int i = 0; i < 1_000; i++) {
      MrzFormat format = samples.format();
      String text = MrzWriter.write(format, samples.fields(format));
      MrzDocument read = MrzReader.read(text, Samples.REFERENCE);
      for (String end : List.of("\r\n", "\r", "\n\n", " \n ")) {
        assertThat(MrzReader.read(text.replace("\n", end) + end, Samples.REFERENCE).fields())
            .isEqualTo(read.fields());
      }
    }
  }

  @Test
  void endsATruncatedNameWithALetterAndKeepsItsBeginning() {
    for (int seed = 0; seed < 5_000; seed++) {
      Samples samples = new Samples(seed);
      MrzFormat format = samples.format();
      MrzFields some = samples.fields(format);
      MrzFields fields =
          new MrzFields(
              some.documentType(),
              some.issuer(),
              samples.longName(),
              List.of(samples.longName().split(" ")),
              some.number(),
              some.nationality(),
              some.birthDate(),
              some.sex(),
              some.expiry(),
              some.optionalData(),
              some.secondOptionalData());
      MrzDocument document = MrzReader.read(MrzWriter.write(format, fields), Samples.REFERENCE);
      int width = format == MrzFormat.TD1 ? 30 : format.width() - 5;
      int length = (fields.surname() + "<<" + String.join("<", fields.givenNames())).length();
      assertThat(document.nameTruncated()).isEqualTo(length >= width);
      assertThat(document.valid()).isTrue();
      assertThat(fields.surname()).startsWith(document.fields().surname().substring(0, 1));
      assertThat(document.fields().givenNames()).isNotEmpty();
      if (length <= width) {
        assertThat(document.fields()).isEqualTo(fields);
      }
    }
  }

  /** Truncated as the standard's own examples allow. */
  @ParameterizedTest
  @CsvSource({
    "39, YILDIZ, DERIN SU, YILDIZ<<DERIN<SU",
    "39, O'Connor-Çelik, Ayşe, OCONNOR<CELIK<<AYSE",
    "20, KARAHASANOGLU, DERIN, KARAHASANOGLU<<DERIN",
    "19, KARAHASANOGLU, DERIN, KARAHASANOGLU<<DERI",
    "20, KARAHASANOGLU, DERIN SU, KARAHASANOGLU<<DE<SU",
    "16, KARAHASANOGLU, DERIN SU, KARAHASANOGLU<<D",
    "15, KARAHASANOGLU, DERIN, KARAHASANOGL<<D",
    "15, KARAHASAN OGLU, '', KARAHASAN<OGLU",
    "10, KARAHASAN OGLU, '', KARAH<OGLU",
    "10, '', DERIN SU, <<DERIN<SU",
  })
  void truncatesNames(int width, String surname, String given, String expected) {
    assertThat(NameTruncation.name(surname, List.of(given), width)).isEqualTo(expected);
  }

  @Test
  void refusesWhatTheFormatHasNoPlaceFor() {
    MrzFields fields = new Samples(1).fields(MrzFormat.TD3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MrzWriter.write(MrzFormat.FRENCH_ID, fields));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MrzWriter.write(MrzFormat.TD3, withNumber(fields, "A123456789")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MrzWriter.write(MrzFormat.TD3, withNumber(fields, "a1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MrzWriter.write(MrzFormat.TD3, withNumber(fields, "A\u01311")));
  }

  private static MrzFields withNumber(MrzFields fields, String number) {
    return new MrzFields(
        fields.documentType(),
        fields.issuer(),
        fields.surname(),
        fields.givenNames(),
        number,
        fields.nationality(),
        new PartialDate(1978, 5, 9),
        fields.sex(),
        fields.expiry(),
        fields.optionalData(),
        fields.secondOptionalData());
  }
}
