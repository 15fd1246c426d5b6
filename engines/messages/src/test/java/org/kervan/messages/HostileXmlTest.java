package org.kervan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, the reader gives what it could read, and a finding for the rest. */
class HostileXmlTest {

  private static final int MUTATIONS = 60_000;

  private static final String[] MARKUP = {
    "<",
    ">",
    "/",
    "=",
    "\"",
    "'",
    "&",
    ";",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "</",
    "/>",
    "<!DOCTYPE x [",
    "&#x",
    "\u0000",
    "\u00FF",
    "</PNR>",
    "<PNR>",
    "<Traveller>",
    "</Traveller>",
    "<Flight>",
    "<Passenger RPH=\"1\">",
    "<SSR SSRCode=\"DOCS\">",
    "</SSR>"
  };

  private static List<byte[]> valid() throws IOException {
    return XmlScenarioTest.scenarios().map(XmlScenarioTest.Scenario::file).toList();
  }

  @Test
  void survivesMutationsOfValidFiles() throws IOException {
    Random random = new Random(20_261_122);
    List<byte[]> valid = valid();
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] original = valid.get(random.nextInt(valid.size()));
      byte[] file = mutated(original, valid.get(random.nextInt(valid.size())), random);
      try {
        assertPlacesLieInTheFile(MessageFileReader.read(file), file);
      } catch (RuntimeException e) {
        throw new AssertionError(
            "mutation " + i + ": " + new String(file, StandardCharsets.ISO_8859_1), e);
      }
    }
  }

  private static byte[] mutated(byte[] original, byte[] other, Random random) {
    byte[] file = original;
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(file.length);
      file =
          switch (random.nextInt(6)) {
            case 0 -> spliced(file, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> {
              String markup = MARKUP[random.nextInt(MARKUP.length)];
              int to = Math.min(file.length, at + random.nextInt(3));
              yield spliced(file, at, to, markup.getBytes(StandardCharsets.ISO_8859_1));
            }
            case 2 -> Arrays.copyOf(file, Math.max(1, at));
            case 3 ->
                spliced(file, at, Math.min(file.length, at + random.nextInt(60)), new byte[0]);
            default -> {
              int from = random.nextInt(other.length);
              int to = Math.min(other.length, from + random.nextInt(80));
              yield spliced(file, at, at, Arrays.copyOfRange(other, from, to));
            }
          };
    }
    return file;
  }

  private static byte[] spliced(byte[] file, int from, int to, byte[] middle) {
    byte[] out = new byte[file.length - (to - from) + middle.length];
    System.arraycopy(file, 0, out, 0, from);
    System.arraycopy(middle, 0, out, from, middle.length);
    System.arraycopy(file, to, out, from + middle.length, file.length - to);
    return out.length == 0 ? new byte[] {'<'} : out;
  }

  private static void assertPlacesLieInTheFile(Reading reading, byte[] file) {
    for (Finding finding : reading.findings()) {
      assertInFile(finding.offset() >= 0 && finding.offset() <= file.length, finding, file);
    }
    for (Message message : reading.messages()) {
      for (Traveller traveller : message.travellers()) {
        SegmentRange at = traveller.segments();
        assertInFile(
            at.fromByte() >= 0 && at.fromByte() <= at.toByte() && at.toByte() <= file.length,
            at,
            file);
        for (Source source : traveller.sources().all()) {
          assertInFile(
              source.offset() >= 0 && source.offset() + source.length() <= file.length,
              source,
              file);
        }
      }
    }
  }

  private static void assertInFile(boolean inFile, Object place, byte[] file) {
    if (!inFile) {
      throw new AssertionError(place + " beyond " + new String(file, StandardCharsets.ISO_8859_1));
    }
  }

  @Test
  void survivesRandomBytes() {
    Random random = new Random(7);
    byte[] header = "<FlightMessage><Travellers><Traveller>".getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < 30_000; i++) {
      byte[] noise = new byte[random.nextInt(300)];
      random.nextBytes(noise);
      for (int j = 0; j < noise.length; j++) {
        // markup is rare among random bytes
        noise[j] = random.nextInt(4) == 0 ? (byte) "<>/=\"'&;!?[]-".charAt(j % 13) : noise[j];
      }
      byte[] file = i % 2 == 0 ? spliced(header, header.length, header.length, noise) : noise;
      if (file.length > 0) {
        assertPlacesLieInTheFile(MessageFileReader.read(file), file);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<",
        "<a",
        "<a>",
        "<a ",
        "<a b=\"",
        "<a b='x>",
        "</a>",
        "<!--",
        "<![CDATA[",
        "<?",
        "<!",
        "<!DOCTYPE x [",
        "&",
        "&#",
        "&lt;",
        "<a b c d ",
        "x",
        "<Traveller>",
        "<a/>",
        "]]>",
        "\"",
        "<Traveller><Flyer>",
        "<Surname>",
        "<Surname>A</Surname>",
        "<a:b:c:d:e",
        "<a b=\"c\" "
      })
  void readsTwoMegabytesOfTheSameInLinearTime(String unit) {
    byte[] file =
        ("<FlightMessage><Travellers><Traveller>" + unit.repeat((2 << 20) / unit.length()))
            .getBytes(StandardCharsets.US_ASCII);
    Reading reading = MessageFileReader.read(file);
    assertThat(reading.findings()).isNotEmpty();
    assertThat(reading.findings().size()).isLessThanOrEqualTo(1_001);
    assertThat(reading.passengerLists()).isNotEmpty();
    assertThat(reading.passengerLists().getFirst().header().complete()).isFalse();
  }

  @Test
  void entitiesDoNotGrow() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE FlightMessage [<!ENTITY e0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      String before = "&e" + (i - 1) + ";";
      bomb.append("<!ENTITY e").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    bomb.append("]>").append(person("&e29;"));
    Reading reading = read(bomb.toString());
    assertThat(surname(reading)).isEqualTo("&e29;");
    assertThat(reading.findings())
        .extracting(Finding::code)
        .contains(FindingCode.XML_DOCTYPE_IGNORED, FindingCode.XML_ENTITY_UNKNOWN);
  }

  @Test
  void nothingOutsideTheFileIsRead(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String uri = secret.toUri().toString();
    String external =
        "<!DOCTYPE FlightMessage SYSTEM \""
            + uri
            + "\" [<!ENTITY secret SYSTEM \""
            + uri
            + "\"><!ENTITY % all SYSTEM \""
            + uri
            + "\">%all;]>"
            + "<?xml-stylesheet href=\""
            + uri
            + "\"?>"
            + person("&secret;")
                .replace("<Boarding>", "<Boarding><xi:include href=\"" + uri + "\"/>");
    Reading reading = read(external);
    assertThat(surname(reading)).isEqualTo("&secret;");
    assertThat(reading.toString()).doesNotContain("SECRET");
  }

  @Test
  void depthIsBounded() {
    String deep = person("YILDIZ").replace("<Name>", "<x>".repeat(200_000) + "<Name>");
    Reading reading = read(deep);
    assertThat(reading.passengerLists().getFirst().header().complete()).isFalse();
    assertThat(reading.findings())
        .extracting(Finding::code)
        .contains(FindingCode.XML_TOO_DEEP, FindingCode.XML_CUT_OFF);
    String closed =
        person("YILDIZ")
            .replace("<Name>", "<x>".repeat(100_000) + "</x>".repeat(100_000) + "<Name>");
    assertThat(surname(read(closed))).isEqualTo("YILDIZ");
  }

  @Test
  void stopsAtTheLimitsAndSaysSo() {
    byte[] file = person("YILDIZ").getBytes(StandardCharsets.UTF_8);
    assertThat(codes(file, new ReadLimits(10, 100, 100, 10)))
        .containsExactly(FindingCode.FILE_TOO_LARGE);
    assertThat(codes(file, new ReadLimits(1 << 20, 4, 1000, 100)))
        .contains(FindingCode.TOO_MANY_SEGMENTS)
        .doesNotContain(FindingCode.XML_CUT_OFF);
    assertThat(codes(file, new ReadLimits(1 << 20, 1000, 3, 100)))
        .contains(FindingCode.SEGMENT_TOO_LONG);
  }

  private static List<FindingCode> codes(byte[] file, ReadLimits limits) {
    return MessageFileReader.read(file, limits).findings().stream().map(Finding::code).toList();
  }

  private static String person(String surname) {
    return "<FlightMessage><Travellers><Traveller><Boarding><Flyer><Name><Surname>"
        + surname
        + "</Surname></Name></Flyer></Boarding></Traveller></Travellers></FlightMessage>";
  }

  private static Reading read(String xml) {
    return MessageFileReader.read(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String surname(Reading reading) {
    return reading.passengerLists().getFirst().travellers().getFirst().name().surname();
  }
}
