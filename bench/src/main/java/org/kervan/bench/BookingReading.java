package org.kervan.bench;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.kervan.messages.Booking;
import org.kervan.messages.BookingList;
import org.kervan.messages.MessageFileReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a PNRGOV file of 100 bookings with 200 travellers; the score is for one traveller. Kervan
 * makes records of travellers, flights, tickets, payments and history, and reports what is odd;
 * StAEDI gives the text of each element, and the counting of SRC and TIF is ours. The copy is what
 * the memory alone costs.
 */
@State(Scope.Benchmark)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(BookingReading.TRAVELLERS)
public class BookingReading {
  static final int BOOKINGS = 100;
  static final int TRAVELLERS = 200;

  private final EDIInputFactory staedi = EDIInputFactory.newFactory();
  private final byte[] file = file();

  @Benchmark
  public int kervan() {
    int bookings = 0;
    int travellers = 0;
    BookingList list = (BookingList) MessageFileReader.read(file).messages().getFirst();
    for (Booking booking : list.bookings()) {
      bookings++;
      travellers += booking.travellers().size();
    }
    return same(bookings, travellers);
  }

  @Benchmark
  public int staedi() throws EDIStreamException, IOException {
    int bookings = 0;
    int travellers = 0;
    boolean named = false;
    long characters = 0;
    try (EDIStreamReader reader = staedi.createEDIStreamReader(new ByteArrayInputStream(file))) {
      while (reader.hasNext()) {
        switch (reader.next()) {
          case START_SEGMENT -> {
            switch (reader.getText()) {
              case "SRC" -> {
                bookings++;
                named = true;
              }
              // behind it TIF names those who check in
              case "TVL" -> named = false;
              case "TIF" -> travellers += named ? 1 : 0;
              default -> {}
            }
          }
          case ELEMENT_DATA -> characters += reader.getText().length();
          default -> {}
        }
      }
    }
    return same(characters == 0 ? 0 : bookings, travellers);
  }

  @Benchmark
  public byte[] copy() {
    return file.clone();
  }

  private static int same(int bookings, int travellers) {
    if (bookings != BOOKINGS || travellers != TRAVELLERS) {
      throw new IllegalStateException(
          bookings
              + " bookings and "
              + travellers
              + " travellers read, "
              + BOOKINGS
              + " and "
              + TRAVELLERS
              + " written");
    }
    return travellers;
  }

  private static byte[] file() {
    StringBuilder text = new StringBuilder("UNB+IATA:1+TK+TRGTB+261121:0600+1'");
    text.append("UNH+1+PNRGOV:16:1:IA+TK1710/261122/1105'MSG+:22'ORG+TK:IST'");
    text.append("TVL+221126:1105:221126:1405+FRA+IST+TK+1710'EQN+" + BOOKINGS + "'");
    for (int i = 0; i < BOOKINGS; i++) {
      booking(text, i);
    }
    long segments = text.chars().filter(c -> c == '\'').count();
    text.append("UNT+").append(segments).append("+1'UNZ+1+1'");
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static void booking(StringBuilder text, int number) {
    text.append(
        String.format(Locale.ROOT, "SRC'RCI+TK:B%05d::011126:1015+1A:X%05d'", number, number));
    text.append("DAT+700:201126:1200'IFT+4:28::TK+CTCE INFO//EXAMPLE.ORG'");
    text.append("ORG+1A:MUC+32390011:ISTTK08AA+IST+TK+A+TR:TRY+AB1234'");
    text.append("ADD++700:5 CICEK SOK:ISTANBUL:::TR:34000:902125550100'");
    for (int i = 1; i <= 2; i++) {
      traveller(text, number * 2 + i, i);
    }
    text.append("TVL+221126:1105:221126:1405+FRA+IST+TK+1710:Y'RPI+2+HK'APD+333'");
    text.append(
        String.format(
            Locale.ROOT,
            "SSR+SEAT:HK:2:TK:::FRA:IST+%dA::1+%dB::2'",
            number % 40 + 1,
            number % 40 + 1));
    text.append(String.format(Locale.ROOT, "RCI+TK:B%05d'DAT+2:221126:0830'ORG+TK++++A'", number));
    for (int i = 1; i <= 2; i++) {
      text.append(String.format(Locale.ROOT, "TRI++FRA-%03d:::%d'", number * 2 + i, i));
      text.append(String.format(Locale.ROOT, "TIF+KAYA%s:I+UMUT MR:A:%d'", letter(number), i));
      text.append(
          String.format(Locale.ROOT, "SSD+%03d%c++++Y'", number % 40 + 1, (char) ('@' + i)));
      text.append(
          String.format(
              Locale.ROOT, "TBD++1:20:700++HP:FRA-%d+TK:0235%06d:1:IST'", number, number * 2 + i));
    }
    text.append("ABI+4+AB1234:GS+IST++TK'DAT+T:151126:0900'SAC+++X'");
    text.append("SSR+VGML:HK:1:TK'SAC+++A'SSR+WCHR:HK:1:TK'");
    text.append("LTS+0/O/NM/KAYA/UMUT MR'LTS+0/Z/AGENT CR-ISTTK08AA 32390011 SU 0001AA'");
  }

  private static void traveller(StringBuilder text, int number, int reference) {
    String surname = "KAYA" + letter((number - reference) / 2);
    text.append(
        String.format(
            Locale.ROOT,
            "TIF+%s:I+UMUT MR:A:%d'FTI+TK:9%08d'REF+:00%014X'",
            surname,
            reference,
            number,
            number));
    text.append(
        String.format(
            Locale.ROOT,
            "SSR+DOCS:HK:1:TK:::::/P/TUR/U%07d/TUR/09MAY78/M/02JAN31/%s/UMUT'",
            number,
            surname));
    text.append(
        String.format(
            Locale.ROOT, "SSR+CTCM:HK:1:TK:::::9055501%04d'TKT+235%010d:T:1'", number, number));
    text.append("MON+B:100.00:EUR+T:142.50:EUR'PTK+NR++151126:2359+TK+235+IST'");
    text.append("TXD++12.50::EUR:TR+30.00::EUR:DE'DAT+710:021126'");
    text.append(String.format(Locale.ROOT, "FOP+CC::142.50:VI:XXXXXXXXXXXX%04d:0827'", number));
  }

  private static char letter(int number) {
    return (char) ('A' + number % 26);
  }
}
