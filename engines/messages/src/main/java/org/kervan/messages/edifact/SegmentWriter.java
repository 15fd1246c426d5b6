package org.kervan.messages.edifact;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.List;
import org.kervan.messages.WriterOptions;

/** Writes segments, releasing service characters and leaving out empty ends. */
public final class SegmentWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final WriterOptions options;
  private final Charset charset;
  private final CharsetEncoder encoder;
  private int count;

  public SegmentWriter(WriterOptions options) {
    this.options = options;
    this.charset = SyntaxCharset.of(options.syntax());
    this.encoder = charset.newEncoder();
  }

  /** An element of these components; none at all for one that is left out. */
  public static List<String> element(String... components) {
    return List.of(components);
  }

  /** Segments since the last call. */
  public int takeCount() {
    int taken = count;
    count = 0;
    return taken;
  }

  public byte[] bytes() {
    return out.toByteArray();
  }

  public void advice() {
    emit("UNA:+.? " + options.terminator());
  }

  /** Writes a segment; each element is a composite's components. */
  @SafeVarargs
  public final void segment(String tag, List<String>... elements) {
    StringBuilder text = new StringBuilder(tag);
    int length = text.length();
    for (List<String> components : elements) {
      text.append('+');
      int start = text.length();
      int end = start;
      for (int i = 0; i < components.size(); i++) {
        text.append(i == 0 ? "" : ":").append(released(components.get(i)));
        end = components.get(i).isEmpty() ? end : text.length();
      }
      text.setLength(end);
      length = end > start ? end : length;
    }
    text.setLength(length);
    emit(text.append(options.terminator()).toString());
    count++;
  }

  private void emit(String text) {
    out.writeBytes(text.getBytes(charset));
    if (options.lineBreaks()) {
      out.write('\r');
      out.write('\n');
    }
  }

  private String released(String value) {
    StringBuilder text = new StringBuilder();
    for (char c : encodable(value).toCharArray()) {
      if (c == '+' || c == ':' || c == '?' || c == options.terminator()) {
        text.append('?');
      }
      text.append(c);
    }
    return text.toString();
  }

  private String encodable(String value) {
    if (encoder.canEncode(value)) {
      return value;
    }
    // letters that have no decomposition; the others lose their marks
    String folded =
        value
            .replace("ı", "i")
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("Ø", "O")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("đ", "d")
            .replace("ə", "a");
    folded = Normalizer.normalize(folded, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    StringBuilder text = new StringBuilder();
    folded
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> text.append(encoder.canEncode(c) ? c : "."));
    return text.toString();
  }
}
