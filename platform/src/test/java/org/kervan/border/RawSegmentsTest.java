package org.kervan.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawSegmentsTest {

  private static List<String> lines(String head, String part) {
    return RawSegments.lines(
        head.getBytes(StandardCharsets.UTF_8), part.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void endsALineAtEachTerminatorThatIsNotReleased() {
    assertThat(lines("UNB+UNOA:", "NAD+FL+++O?'NEIL:ANN??'\r\nATT+2++F'"))
        .containsExactly("NAD+FL+++O?'NEIL:ANN??", "ATT+2++F");
  }

  @Test
  void endsALineAfterEachElementOfXml() {
    assertThat(lines("<FlightMe", "<Flyer Type=\"FL\"><Surname>ŞENGÜL</Surname>\n <Seat/></Flyer>"))
        .containsExactly("<Flyer Type=\"FL\"><Surname>ŞENGÜL</Surname>", "<Seat/>", "</Flyer>");
  }

  @Test
  void usesTheSeparatorsThatTheFileAnnounces() {
    assertThat(lines("UNA.*!# ~", "NAD*FL***O#~NEIL.ANN~ATT*2**F~"))
        .containsExactly("NAD*FL***O#~NEIL.ANN", "ATT*2**F");
  }

  @Test
  void usesTheTerminatorThatTheSenderUsedWithoutAnnouncingIt() {
    assertThat(lines("UNB+UNOA:", "NAD+FL+++YILDIZ:DERIN\nATT+2++F\n"))
        .containsExactly("NAD+FL+++YILDIZ:DERIN", "ATT+2++F");
  }

  @Test
  void showsWhatIsLeftOfASegmentThatWasCutOff() {
    assertThat(lines("UNB+UNOA:", "NAD+FL+++YILDIZ:DERIN'DOC+P:1"))
        .containsExactly("NAD+FL+++YILDIZ:DERIN", "DOC+P:1");
  }
}
