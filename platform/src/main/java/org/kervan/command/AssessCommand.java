package org.kervan.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.border.ListInForce;
import org.kervan.border.Screening;
import org.kervan.names.ListFinding;
import org.kervan.names.Watchlist;
import org.kervan.shared.Istanbul;
import org.kervan.targeting.ProfileSet;
import org.kervan.targeting.RiskProfile;
import org.kervan.targeting.RiskProfileReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "assess",
    description =
        "Reads passenger lists and prints what watchlists and profiles say, as JSON lines.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "No server and no database is needed. Each file is a question of its own: the parts of a",
      "flight belong into one file. One JSON object a line, UTF-8:",
      "",
      "  type        message: one for each passenger list",
      "  file        as typed; sha256: of its bytes; number: the list's place in it, from 1",
      "  flight      carrier, number, departure, arrival, scheduledDeparture, scheduledArrival;",
      "              null where no list could be read",
      "  function    what the list asks for; release: of the PAXLST directory",
      "  travellers  read; declared: by the sender, or null",
      "  findings    code, severity, number, segment, offset, text, sentence, action",
      "",
      "  type        traveller: one for each person with a hit; for everybody with --all",
      "  file, number, flight",
      "  traveller   role, surname, givenNames, birthDate, sex, nationalities, documents (type,",
      "              number, issuer, expiry), bookingReference, seat, firstSegment, lastSegment",
      "  hits        kind (WATCHLIST or PROFILE), source, version, entry, title, score (0 to 1; null",
      "              for a profile), severity, action, reasons and doubts, each in en and tr",
      "",
      "Exit code 0 when every file could be opened, else 2; the others are assessed all the same."
    })
final class AssessCommand implements Callable<Integer> {
  @Option(
      names = "--list",
      paramLabel = "LIST",
      converter = ListArgument.Converter.class,
      description = "un=FILE, ofac=FOLDER (with sdn.csv and alt.csv) or csv:NAME=FILE; repeatable.")
  private List<ListArgument> lists = List.of();

  @Option(names = "--profiles", paramLabel = "FOLDER", description = "Risk profiles (*.yaml).")
  private @Nullable Path profiles;

  @Option(names = "--all", description = "Print travellers without a hit too.")
  private boolean all;

  @Option(
      names = "--day",
      paramLabel = "DATE",
      description = "Profiles in force on this day, such as 2026-11-22; today if not given.")
  private @Nullable LocalDate day;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Passenger lists (PAXLST).")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    var screening = new Screening(watchlists(), profiles());
    var today = day == null ? LocalDate.now(Istanbul.ZONE) : day;
    boolean opened = true;
    var out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    var answer = new AssessedFile(screening, today, all, out);
    for (Path file : files) {
      try {
        answer.print(file);
      } catch (IOException e) {
        System.err.println("kervan: " + file + " cannot be opened: " + e);
        opened = false;
      }
    }
    out.flush();
    return opened ? ExitCode.OK : ExitCode.USAGE;
  }

  private List<ListInForce> watchlists() throws IOException {
    List<ListInForce> inForce = new ArrayList<>();
    for (ListArgument list : lists) {
      var bytes = list.bytes();
      var reading = list.format().read(bytes);
      if (reading.persons().isEmpty()
          || reading.findings().stream()
              .anyMatch(finding -> finding.severity() == ListFinding.Severity.FILE_LOST)) {
        throw new CannotDo(
            "The list "
                + list.code()
                + " is damaged or not in this format: "
                + list.files()
                + ". Nothing was assessed.");
      }
      inForce.add(
          new ListInForce(
              Watchlist.of(list.code(), reading.persons()), Sha256.of(bytes).substring(0, 12)));
    }
    return inForce;
  }

  private ProfileSet profiles() throws IOException {
    List<RiskProfile> read = new ArrayList<>();
    if (profiles != null) {
      if (!Files.isDirectory(profiles)) {
        throw new CannotDo("There is no folder " + profiles + ". Nothing was assessed.");
      }
      try (var yaml = Files.newDirectoryStream(profiles, "*.yaml")) {
        for (Path file : yaml) {
          read.add(profile(file));
        }
      }
    }
    return ProfileSet.of(read);
  }

  private static RiskProfile profile(Path file) throws IOException {
    var reading = RiskProfileReader.read(file.getFileName().toString(), Files.readAllBytes(file));
    var profile = reading.profile();
    if (profile == null) {
      var first = reading.findings().getFirst();
      throw new CannotDo(
          "%s, %s: %s. %s Nothing was assessed."
              .formatted(file, first.place(), first.what().en(), first.whatNow().en()));
    }
    return profile;
  }
}
