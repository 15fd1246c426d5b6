package org.kervan.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.mrz.MrzDocument;
import org.kervan.messages.mrz.MrzFile;
import org.kervan.messages.mrz.MrzReading;
import org.kervan.shared.Istanbul;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "mrz",
    description = "Reads machine readable zones of travel documents and prints them as JSON lines.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The file is text: the two or three lines of a document, a blank line, the next one. No",
      "server is needed, and nothing is kept. One JSON object for each document, UTF-8:",
      "",
      "  file         as typed; line: of the document's first line, from 1",
      "  format       TD1, TD2, TD3, MRV_A, MRV_B or a national one; null where none fits",
      "  documentType, issuer, surname, givenNames, nameTruncated, number, nationality, birthDate,",
      "  sex (M, F, X), expiry, optionalData, secondOptionalData: as read, never repaired",
      "  valid        whether all check digits and the structure are right",
      "  checkDigits  field, declared, computed, right",
      "  repairs      other readings, offered and not applied: field, line, column, from, to,",
      "               reason, message",
      "  findings     code, severity, line, column, text, message, action (what was done, and",
      "               what now)",
      "",
      "What a document does not have is null. Exit code 0 when every file could be opened,",
      "whatever was found, else 2; the others are read all the same."
    })
final class MrzCommand implements Callable<Integer> {
  @Option(names = "--pretty", description = "Indent, for the eye: an object over several lines.")
  private boolean pretty;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "The day of the reading, which decides the century of a date, such as 2026-11-22; today"
              + " if not given.")
  private @Nullable LocalDate day;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text files, folders of such files, or - for the standard input.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    LocalDate today = day == null ? LocalDate.now(Istanbul.ZONE) : day;
    try (var out = new JsonLines(pretty)) {
      return new TypedFiles(files)
          .read((name, bytes) -> {
            for (MrzLine line : lines(name, MrzFile.read(bytes, today))) {
              out.print(line, null);
            }
          });
    }
  }

  /** A finding of the file stands with the document before it, or with the first. */
  private static List<MrzLine> lines(String file, MrzReading reading) {
    List<MrzDocument> documents = reading.documents();
    if (documents.isEmpty()) {
      return List.of(MrzLine.unread(file, reading.findings()));
    }
    List<MrzLine> lines = new ArrayList<>();
    var ofTheFile = new ArrayDeque<>(reading.findings());
    for (int i = 0; i < documents.size(); i++) {
      int next = i + 1 < documents.size() ? documents.get(i + 1).line() : Integer.MAX_VALUE;
      var findings = new ArrayList<>(documents.get(i).findings());
      while (!ofTheFile.isEmpty() && ofTheFile.getFirst().line() < next) {
        findings.add(ofTheFile.removeFirst());
      }
      lines.add(MrzLine.of(file, documents.get(i), findings));
    }
    return lines;
  }
}
