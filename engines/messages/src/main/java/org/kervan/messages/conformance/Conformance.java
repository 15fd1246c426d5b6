package org.kervan.messages.conformance;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.FindingLog;
import org.kervan.messages.ReadLimits;
import org.kervan.messages.edifact.EnvelopeReader;
import org.kervan.messages.edifact.Segment;

/**
 * Holds a file of PAXLST and CUSRES messages against ISO 9735, the UN directory that each message
 * names, and the guide of WCO, IATA and ICAO. What the reader reports already (counts, references,
 * trailers, what cannot be read) is not reported again. A message that is cut off is not asked for
 * what may have stood in its end.
 */
public final class Conformance {

  private Conformance() {}

  /** The breaches of each message in turn, as many as the limits allow findings. */
  public static List<Breach> check(byte[] file, ReadLimits limits) {
    if (file.length > limits.maxBytes()) {
      return List.of();
    }
    BreachLog log = new BreachLog(limits.maxFindings());
    FindingLog unused = new FindingLog(0);
    var _ = new EnvelopeReader(file, limits, unused, LocalDateTime.MAX, new Walk(log)).read();
    return log.breaches();
  }

  /** Goes through the segments of a file once. */
  private static final class Walk implements Consumer<Segment> {

    private final BreachLog log;
    private final ElementCheck elements;
    private Directory service = Directory.ofSyntax("4");
    private Directory directory = Directory.ofRelease("15B");
    private @Nullable OrderCheck order;
    private @Nullable Guide guide;
    private boolean inMessage;
    private int messages;

    Walk(BreachLog log) {
      this.log = log;
      this.elements = new ElementCheck(log);
    }

    @Override
    public void accept(Segment segment) {
      switch (segment.tag()) {
        case "UNB" -> {
          endMessage();
          log.startMessage(0);
          elements.useSyntax(segment.value(1));
          service = Directory.ofSyntax(segment.value(1, 1));
          elements.check(segment, service);
        }
        case "UNG", "UNE", "UNZ" -> {
          endMessage();
          log.startMessage(0);
          elements.check(segment, service);
        }
        case "UNH" -> {
          endMessage();
          startMessage(segment);
        }
        case "UNT" -> {
          inMessage(segment, service);
          if (guide != null) {
            guide.end();
          }
          endMessage();
        }
        default -> inMessage(segment, directory);
      }
    }

    private void startMessage(Segment unh) {
      log.startMessage(++messages);
      inMessage = true;
      String type = unh.value(2, 0);
      String release = unh.value(2, 2);
      directory = Directory.ofRelease(release);
      List<Slot> table = directory.findMessage(type);
      if (table != null) {
        order = new OrderCheck(type, table, directory, log);
        guide = Guide.of(type, unh, log);
        if (!release.matches("0[2-9][AB]|1[0-5][AB]")) {
          log.add(ConformanceRule.RELEASE_UNKNOWN, unh, directory, "UNH/S009/0054", release);
        }
      }
      inMessage(unh, service);
    }

    private void inMessage(Segment segment, Directory its) {
      if (!inMessage || order == null || !segment.terminated()) {
        return;
      }
      order.accept(segment);
      elements.check(segment, its);
      if (guide != null) {
        guide.accept(segment);
      }
    }

    private void endMessage() {
      order = null;
      guide = null;
      inMessage = false;
    }
  }
}
