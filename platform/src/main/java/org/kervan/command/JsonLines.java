package org.kervan.command;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Moment;
import org.kervan.messages.PartialDate;
import org.kervan.messages.Sources;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Records on the standard output, one JSON object a line, in UTF-8 whatever the locale. A text that
 * is absent, which is empty in a record, is null.
 */
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
            .withConfigOverride(
                Sources.class,
                of ->
                    of.setInclude(
                        JsonInclude.Value.construct(
                            JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
            .addModule(
                new SimpleModule()
                    .addSerializer(String.class, new Text())
                    .addSerializer(Moment.class, ToStringSerializer.instance)
                    .addSerializer(PartialDate.class, ToStringSerializer.instance)
                    .addSerializer(Sources.class, new AsSent()))
            .build();
    json = pretty ? mapper.writerWithDefaultPrettyPrinter() : mapper.writer();
  }

  /**
   * @param file its bytes, where the line shall say what stood in them; else absent
   */
  void print(Object line, byte @Nullable [] file) throws IOException {
    json.withAttribute(AsSent.FILE, file).writeValue(out, line);
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private static final class Text extends StdSerializer<String> {
    Text() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator json, SerializationContext context) {
      if (text.isEmpty()) {
        json.writeNull();
      } else {
        json.writeString(text);
      }
    }
  }

  /** From where a record's fields were read, and what the sender wrote there. */
  private static final class AsSent extends StdSerializer<Sources> {
    static final String FILE = "file";

    AsSent() {
      super(Sources.class);
    }

    /** Left out where nobody asked. */
    @Override
    public boolean isEmpty(SerializationContext context, Sources sources) {
      return context.getAttribute(FILE) == null;
    }

    @Override
    public void serialize(Sources sources, JsonGenerator json, SerializationContext context) {
      var file = (byte[]) context.getAttribute(FILE);
      json.writeStartArray();
      for (var source : sources.all()) {
        json.writeStartObject();
        json.writeStringProperty("field", source.field().name());
        json.writeNumberProperty("segment", source.segment());
        json.writeNumberProperty("offset", source.offset());
        json.writeNumberProperty("length", source.length());
        json.writeStringProperty("asSent", source.asSent(file));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
