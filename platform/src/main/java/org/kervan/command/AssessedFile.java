package org.kervan.command;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kervan.border.AssessedTraveller;
import org.kervan.border.Screening;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.PassengerList;
import org.kervan.messages.ReadLimits;
import org.kervan.messages.Reading;
import tools.jackson.databind.json.JsonMapper;

/** Prints what a file of passenger lists gives, a JSON object a line. */
final class AssessedFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(visibility ->
              visibility
                  .withGetterVisibility(NONE)
                  .withIsGetterVisibility(NONE)
                  .withFieldVisibility(ANY))
          .build();

  private final Screening screening;
  private final LocalDate today;
  private final boolean all;
  private final PrintStream out;

  /**
   * @param all also travellers without a hit
   */
  AssessedFile(Screening screening, LocalDate today, boolean all, PrintStream out) {
    this.screening = screening;
    this.today = today;
    this.all = all;
    this.out = out;
  }

  void print(Path file) throws IOException {
    var digest = Sha256.digest();
    var reading = MessageFileReader.read(open(file, digest));
    messages(file, HexFormat.of().formatHex(digest.digest()), reading);
    for (var flight : Screening.byFlight(reading.passengerLists()).values()) {
      assess(file, flight);
    }
  }

  /** Reads no more of a file than the reader takes; the hash is that of the whole. */
  private static byte[] open(Path file, MessageDigest digest) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] bytes = in.readNBytes(ReadLimits.DEFAULT.maxBytes() + 1);
      in.transferTo(OutputStream.nullOutputStream());
      return bytes;
    }
  }

  /**
   * A line for each message that was read or lost; what is odd about the file goes to the first.
   */
  private void messages(Path file, String sha256, Reading reading) {
    var numbers = new TreeSet<Integer>();
    reading.passengerLists().forEach(list -> numbers.add(list.header().number()));
    reading.findings().forEach(finding -> numbers.add(finding.messageNumber()));
    if (numbers.size() > 1) {
      numbers.remove(0);
    }
    int first = numbers.isEmpty() ? 0 : numbers.first();
    for (int number : numbers) {
      var findings =
          reading.findings().stream()
              .filter(finding ->
                  finding.messageNumber() == number
                      || (number == first && finding.messageNumber() == 0))
              .toList();
      var lists =
          reading.passengerLists().stream().filter(one -> one.header().number() == number).toList();
      if (lists.isEmpty()) {
        print(AssessedLine.message(file, sha256, number, null, findings));
      }
      for (int i = 0; i < lists.size(); i++) {
        print(
            AssessedLine.message(
                file, sha256, number, lists.get(i), i == 0 ? findings : List.of()));
      }
    }
  }

  private void assess(Path file, List<PassengerList> lists) {
    var travellers = lists.stream().flatMap(list -> list.travellers().stream()).toList();
    var numbers =
        lists.stream()
            .flatMap(list -> Stream.generate(list.header()::number).limit(list.travellers().size()))
            .toList();
    var flight = lists.getFirst().flight();
    var screened = screening.assess(flight, travellers, today);
    for (var finding : screened.findings()) {
      System.err.println("kervan: " + finding.file() + ": " + finding.what().en());
    }
    for (int i = 0; i < travellers.size(); i++) {
      AssessedTraveller assessed = screened.travellers().get(i);
      if (all || !assessed.hits().isEmpty()) {
        print(AssessedLine.traveller(file, numbers.get(i), flight, assessed));
      }
    }
  }

  private void print(Object line) {
    out.append(JSON.writeValueAsString(line)).append('\n');
  }
}
