package org.kervan.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kervan.messages.PartialDate;
import org.kervan.messages.mrz.MrzDocument;
import org.kervan.messages.mrz.MrzFields;
import org.kervan.messages.mrz.MrzFields.Sex;
import org.kervan.messages.mrz.MrzFormat;
import org.kervan.messages.mrz.MrzReader;
import org.kervan.messages.mrz.MrzWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads the machine readable zone of passports (TD3), 256 of them in rotation, clean and without a
 * finding, into the full record with all five check digits verified. Beside it: a plain copy of the
 * same bytes, which no reader can beat; and a straightforward reading with a regular expression and
 * substrings, written here because the ready libraries for Java are under the LGPL. It checks the
 * same digits and gives the same fields, but neither findings nor repairs nor other formats.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MrzReading {

  static final int DOCUMENTS = 256;
  private static final LocalDate REFERENCE = LocalDate.of(2026, 11, 22);
  private static final String[] SURNAMES = {
    "YILDIZ", "KARAHASANOGLU", "VAN DER BERG", "DEMIR", "SU"
  };
  private static final String[] GIVEN = {"DERIN", "EGE", "CICEK", "DENIZ", "ELIF"};
  private static final Pattern PASSPORT =
      Pattern.compile(
          "([A-Z][A-Z<])([A-Z<]{3})([A-Z<]{39})\n([A-Z0-9<]{9})([0-9])([A-Z<]{3})([0-9]{6})([0-9])"
              + "([MF<])([0-9]{6})([0-9])([A-Z0-9<]{14})([0-9<])([0-9])");

  private final byte[][] texts = texts();
  private final byte[] copy = new byte[texts[0].length];
  private int next;

  private static byte[][] texts() {
    Random random = new Random(7);
    byte[][] texts = new byte[DOCUMENTS][];
    for (int i = 0; i < DOCUMENTS; i++) {
      MrzFields fields =
          new MrzFields(
              "P",
              "TUR",
              SURNAMES[random.nextInt(SURNAMES.length)],
              random.nextBoolean()
                  ? List.of(GIVEN[random.nextInt(GIVEN.length)])
                  : List.of(GIVEN[random.nextInt(GIVEN.length)], "SU"),
              "U" + (10_000_000 + random.nextInt(90_000_000)),
              "TUR",
              PartialDate.of(LocalDate.of(1940, 1, 1).plusDays(random.nextInt(23_000))),
              random.nextBoolean() ? Sex.F : Sex.M,
              PartialDate.of(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(3_600))),
              random.nextBoolean() ? "" : String.valueOf(10_000_000_000L + random.nextInt()),
              "");
      texts[i] = MrzWriter.write(MrzFormat.TD3, fields).getBytes(StandardCharsets.US_ASCII);
    }
    for (byte[] text : texts) {
      MrzDocument document = MrzReader.read(text, REFERENCE);
      if (!document.findings().isEmpty() || !document.fields().equals(substrings(text))) {
        throw new IllegalStateException(
            "read differently: " + new String(text, StandardCharsets.US_ASCII));
      }
    }
    return texts;
  }

  private byte[] text() {
    next = (next + 1) % DOCUMENTS;
    return texts[next];
  }

  @Benchmark
  public MrzDocument passports() {
    return MrzReader.read(text(), REFERENCE);
  }

  @Benchmark
  public byte[] copy() {
    byte[] text = text();
    System.arraycopy(text, 0, copy, 0, text.length);
    return copy;
  }

  @Benchmark
  public MrzFields substrings() {
    return substrings(text());
  }

  private static MrzFields substrings(byte[] text) {
    Matcher zone = PASSPORT.matcher(new String(text, StandardCharsets.US_ASCII));
    if (!zone.matches()) {
      throw new IllegalStateException("no passport");
    }
    String second = zone.group().substring(45);
    require(zone.group(4), zone.group(5));
    require(zone.group(7), zone.group(8));
    require(zone.group(10), zone.group(11));
    require(zone.group(12), zone.group(13));
    require(
        second.substring(0, 10) + second.substring(13, 20) + second.substring(21, 43),
        zone.group(14));
    String[] names = trimmed(zone.group(3)).split("<<");
    return new MrzFields(
        trimmed(zone.group(1)),
        trimmed(zone.group(2)),
        names[0].replace('<', ' '),
        names.length == 1 ? List.of() : Arrays.asList(names[1].split("<")),
        trimmed(zone.group(4)),
        trimmed(zone.group(6)),
        date(zone.group(7), REFERENCE.getYear()),
        zone.group(9).equals("<") ? Sex.X : Sex.valueOf(zone.group(9)),
        date(zone.group(10), REFERENCE.getYear() + 50),
        trimmed(zone.group(12)),
        "");
  }

  private static PartialDate date(String text, int latest) {
    int year = latest / 100 * 100 + Integer.parseInt(text.substring(0, 2));
    return new PartialDate(
        year > latest ? year - 100 : year,
        Integer.valueOf(text.substring(2, 4)),
        Integer.valueOf(text.substring(4, 6)));
  }

  private static String trimmed(String field) {
    return field.replaceAll("<+$", "");
  }

  private static void require(String covered, String digit) {
    int sum = 0;
    for (int i = 0; i < covered.length(); i++) {
      char c = covered.charAt(i);
      sum += (c == '<' ? 0 : Character.digit(c, 36)) * (i % 3 == 0 ? 7 : i % 3 == 1 ? 3 : 1);
    }
    if (!String.valueOf(sum % 10).equals(digit.replace('<', '0'))) {
      throw new IllegalStateException("check digit " + digit);
    }
  }
}
