package org.kervan.command;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Records on the standard output, one JSON object a line, in UTF-8 whatever the locale. */
final class JsonLines implements AutoCloseable {
  private final ObjectWriter json;
  private final Writer out =
      new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));

  /**
   * @param pretty indented instead, for the eye
   */
  JsonLines(boolean pretty) {
    var mapper =
        JsonMapper.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .changeDefaultVisibility(visibility ->
                visibility
                    .withGetterVisibility(NONE)
                    .withIsGetterVisibility(NONE)
                    .withFieldVisibility(ANY))
            .build();
    json = pretty ? mapper.writerWithDefaultPrettyPrinter() : mapper.writer();
  }

  void print(Object line) throws IOException {
    json.writeValue(out, line);
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
