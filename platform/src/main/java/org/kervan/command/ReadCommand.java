package org.kervan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Finding;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.ReadLimits;
import org.kervan.messages.conformance.Breach;
import org.kervan.messages.conformance.Conformance;
import org.kervan.messages.habit.SenderProfiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "read",
    description = "Reads carriers' and authorities' messages and prints them as JSON lines.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Reads PAXLST, CUSRES, PNRGOV and the Turkish FlightMessage. No server and no database is",
      "needed, and nothing is compared or kept. One JSON object for each message, UTF-8:",
      "",
      "  file         as typed; message: its place in the file, from 1",
      "  kind         PAXLST, FlightMessage, CUSRES or PNRGOV; null where nothing could be read;",
      "               release: of the directory; function: what the message asks for",
      "  reference, sender, recipient, preparedAt, part (sequence, last), complete",
      "  flight       carrier, number, departure, arrival, scheduledDeparture, scheduledArrival,",
      "               legs (qualifier, airport, scheduled)",
      "  travellers   list (which of the message's lists: passengers, crew, not on board), role, type, surname, givenNames, birthDate, sex (M, F, X, U), nationalities,",
      "               documents (type, number, issuer, expiry, issued), residence, embarkation,",
      "               debarkation, clearance, birthPlace, address, contacts, seat,",
      "               bookingReference, uniqueReference, ticket, frequentFlyer, bags (how many),",
      "               bagTags, verified, segments (where in the message, where in the file)",
      "  responses    of CUSRES, one a traveller: bookingReference, uniqueReference, status, codes,",
      "               texts, segments; result: of the message answered, transactionReference",
      "  bookings     of PNRGOV: recordLocator, itinerary, tickets, payments, services, history and",
      "               more; travellers: their places in travellers, from 0",
      "  counts       declared: by the sender, or null; read: travellers, responses or bookings",
      "  findings     code, severity, segment (UNH is 1), offset (byte in the file), text, message,",
      "               action (what was done, and what now)",
      "  conformance  with --conformance: rule, layer (DIRECTORY or GUIDE), segment, offset, place,",
      "               text, allowedByGuide (nothing to mend), message, source",
      "",
      "What a message does not give is null, and a list of it empty. A finding about the file",
      "stands with the message before it, or with the first. Exit code 0 when every file could be",
      "opened, whatever was found, else 2; the others are read all the same."
    })
final class ReadCommand implements Callable<Integer> {
  @Option(names = "--pretty", description = "Indent, for the eye: an object over several lines.")
  private boolean pretty;

  @Option(
      names = "--sources",
      description = "Print from where each field was read: segment, offset, length, and as sent.")
  private boolean sources;

  @Option(
      names = "--conformance",
      description =
          "Print where each message breaks ISO 9735, its UN directory or the guide (EDIFACT only).")
  private boolean conformance;

  @Option(
      names = "--senders",
      paramLabel = "FILE",
      description = "Habits of senders, such as reference/senders.csv; what they change is noted.")
  private @Nullable Path senders;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files of messages, folders of such files, or - for the standard input.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    SenderProfiles habits = habits();
    try (var out = new JsonLines(pretty)) {
      return new TypedFiles(files)
          .read((name, bytes) -> {
            var reading = habits.apply(MessageFileReader.read(bytes), bytes);
            for (ReadLine line : ReadFile.lines(name, reading, conformance ? check(bytes) : null)) {
              out.print(line, sources ? bytes : null);
            }
          });
    }
  }

  private SenderProfiles habits() {
    if (senders == null) {
      return SenderProfiles.NONE;
    }
    byte[] table;
    try {
      table = Files.readAllBytes(senders);
    } catch (IOException e) {
      throw new CannotDo("The table of senders cannot be read: " + e + ". Nothing was read.");
    }
    SenderProfiles profiles = SenderProfiles.read(table);
    for (Finding finding : profiles.findings()) {
      System.err.println(
          "kervan: %s: %s %s".formatted(senders, finding.code().sentence(), finding.text()));
    }
    return profiles;
  }

  private static List<Breach> check(byte[] file) {
    return Conformance.check(file, ReadLimits.DEFAULT);
  }
}
