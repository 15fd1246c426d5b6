package org.kervan.messages.edifact;

import static org.kervan.messages.edifact.SegmentWriter.element;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kervan.messages.Message;
import org.kervan.messages.MessageHeader;
import org.kervan.messages.WriterOptions;

/**
 * Writes messages into interchanges (UNB to UNZ): those of one sender, recipient and time of
 * preparation share one.
 *
 * @param <M> the kind of message
 */
public final class InterchangeWriter<M extends Message> {

  /** What stands between UNH and UNT. */
  public interface BodyWriter<M> {

    /** UNH/0065, such as {@code PAXLST}. */
    String type();

    /** UNH/0068; empty where the kind of message has none. */
    String accessReference(M message);

    void write(M message, SegmentWriter out);
  }

  private static final LocalDateTime UNPREPARED = LocalDate.of(2000, 1, 1).atStartOfDay();

  private final WriterOptions options;
  private final SegmentWriter out;
  private final BodyWriter<M> body;
  private int interchanges;

  private InterchangeWriter(WriterOptions options, BodyWriter<M> body) {
    this.options = options;
    this.out = new SegmentWriter(options);
    this.body = body;
  }

  /** The file of these messages, in their order. */
  public static <M extends Message> byte[] write(
      List<M> messages, WriterOptions options, BodyWriter<M> body) {
    InterchangeWriter<M> writer = new InterchangeWriter<>(options, body);
    List<M> together = new ArrayList<>();
    for (M message : messages) {
      if (!together.isEmpty() && !share(together.getFirst().header(), message.header())) {
        writer.interchange(together);
        together.clear();
      }
      together.add(message);
    }
    if (!together.isEmpty()) {
      writer.interchange(together);
    }
    return writer.out.bytes();
  }

  private static boolean share(MessageHeader a, MessageHeader b) {
    return a.sender().equals(b.sender())
        && a.recipient().equals(b.recipient())
        && Objects.equals(a.preparedAt(), b.preparedAt());
  }

  private void interchange(List<M> messages) {
    MessageHeader first = messages.getFirst().header();
    List<String> reference = element(String.format(Locale.ROOT, "%09d", ++interchanges));
    LocalDateTime prepared = Objects.requireNonNullElse(first.preparedAt(), UNPREPARED);
    List<String> preparation = element(format("yyMMdd", prepared), format("HHmm", prepared));
    List<String> sender = element(first.sender());
    List<String> recipient = element(first.recipient());
    if (options.una()) {
      out.advice();
    }
    out.segment("UNB", element(options.syntax(), "4"), sender, recipient, preparation, reference);
    if (options.grouped()) {
      out.segment(
          "UNG",
          element(body.type()),
          sender,
          recipient,
          preparation,
          reference,
          element("UN"),
          element("D", first.release()));
    }
    messages.forEach(this::message);
    List<String> count = element(Integer.toString(messages.size()));
    if (options.grouped()) {
      out.segment("UNE", count, reference);
    }
    out.segment("UNZ", options.grouped() ? element("1") : count, reference);
  }

  private void message(M message) {
    out.takeCount();
    MessageHeader header = message.header();
    List<String> part = element();
    if (!header.part().isWhole()) {
      String sequence = String.format(Locale.ROOT, "%02d", header.part().sequence());
      part = element(sequence, header.part().last() ? "F" : "C");
    }
    out.segment(
        "UNH",
        element(header.reference()),
        element(body.type(), "D", header.release(), "UN", "IATA"),
        element(part.isEmpty() ? "" : body.accessReference(message)),
        part);
    body.write(message, out);
    String segments = Integer.toString(out.takeCount() + 1);
    out.segment("UNT", element(segments), element(header.reference()));
  }

  private static String format(String pattern, LocalDateTime time) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
  }
}
