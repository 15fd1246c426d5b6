package org.kervan.messages.mrz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of machine readable zones, a blank line between two documents. Documents that follow
 * one another without one are told apart by the width of their lines.
 */
public final class MrzFile {

  private static final int MAX_BYTES = 8 << 20;
  private static final int MAX_DOCUMENTS = 100_000;

  private final byte[] b;
  private final LocalDate reference;
  private final List<MrzDocument> documents = new ArrayList<>();
  private final List<MrzFinding> findings = new ArrayList<>();

  private MrzFile(byte[] b, LocalDate reference) {
    this.b = b;
    this.reference = reference;
  }

  /**
   * Reads all documents of a file.
   *
   * @param file ASCII or UTF-8, at most 8 MiB
   * @param reference the day of the reading, as for {@link MrzReader#read(byte[], LocalDate)}
   */
  public static MrzReading read(byte[] file, LocalDate reference) {
    MrzFile reader = new MrzFile(file, reference);
    if (file.length > MAX_BYTES) {
      reader.add(MrzFindingCode.FILE_TOO_LARGE, 0, file.length + " > " + MAX_BYTES);
    } else {
      reader.groups();
      if (reader.documents.isEmpty()) {
        reader.add(MrzFindingCode.EMPTY, 0, "");
      }
    }
    return new MrzReading(reader.documents, reader.findings);
  }

  private void groups() {
    // beginnings of the lines of the group, and its end
    List<Integer> starts = new ArrayList<>();
    int number = 1;
    int at = 0;
    while (at < b.length) {
      int end = lineEnd(at);
      boolean blank = isBlank(at, end);
      if (!blank) {
        starts.add(at);
      }
      if (blank && !starts.isEmpty()) {
        group(starts, at, number - starts.size());
        starts.clear();
      }
      at = next(end);
      number++;
      if (documents.size() >= MAX_DOCUMENTS && at < b.length) {
        add(MrzFindingCode.TOO_MANY_DOCUMENTS, number, "");
        return;
      }
    }
    if (!starts.isEmpty()) {
      group(starts, b.length, number - starts.size());
    }
  }

  private void group(List<Integer> starts, int end, int line) {
    if (starts.size() > CleanText.MAX_LINES) {
      // a run of documents, or text that is none
      separate(starts, end, line);
    } else if (starts.size() == CleanText.MAX_LINES && linesFrom(starts, 0) == 2) {
      separate(starts, end, line);
    } else {
      documents.add(MrzReader.read(b, starts.getFirst(), end, line, reference));
    }
  }

  private void separate(List<Integer> starts, int end, int line) {
    add(MrzFindingCode.DOCUMENTS_NOT_SEPARATED, line, "");
    int i = 0;
    while (i < starts.size() && documents.size() < MAX_DOCUMENTS) {
      int next = Math.min(i + linesFrom(starts, i), starts.size());
      int stop = next < starts.size() ? starts.get(next) : end;
      documents.add(MrzReader.read(b, starts.get(i), stop, line + i, reference));
      i = next;
    }
  }

  /** How many lines the document has that begins here, by the width of its first one. */
  private int linesFrom(List<Integer> starts, int i) {
    int width = lineEnd(starts.get(i)) - starts.get(i);
    return width <= 32 ? 3 : 2;
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < b.length && b[end] != '\n' && b[end] != '\r') {
      end++;
    }
    return end;
  }

  private int next(int end) {
    return end + 1 < b.length && b[end] == '\r' && b[end + 1] == '\n' ? end + 2 : end + 1;
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (b[i] < 0 || b[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  private void add(MrzFindingCode code, int line, String text) {
    findings.add(new MrzFinding(code, line, 0, text));
  }
}
