package org.kervan.border;

import org.kervan.messages.Field;
import org.kervan.messages.Source;
import org.kervan.messages.Sources;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * From where the fields of a record were read, as jsonb keeps it: {@code
 * [["SURNAME",5,120,6],["SEX",6,140,1]]}, each the field's name, the segment, the offset and the
 * length. A record without it came from nowhere that is known.
 */
final class SourcesJson {
  private SourcesJson() {}

  static JacksonModule module() {
    return new SimpleModule("sources")
        .addSerializer(Sources.class, new Writer())
        .addDeserializer(Sources.class, new Reader());
  }

  private static final class Writer extends StdSerializer<Sources> {
    Writer() {
      super(Sources.class);
    }

    @Override
    public void serialize(Sources sources, JsonGenerator json, SerializationContext context) {
      json.writeStartArray();
      for (Source source : sources.all()) {
        json.writeStartArray();
        json.writeString(source.field().name());
        json.writeNumber(source.segment());
        json.writeNumber(source.offset());
        json.writeNumber(source.length());
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  private static final class Reader extends StdDeserializer<Sources> {
    Reader() {
      super(Sources.class);
    }

    @Override
    public Sources deserialize(JsonParser json, DeserializationContext context) {
      return Sources.of(
          json.<JsonNode>readValueAsTree().valueStream().mapToLong(Reader::source).toArray());
    }

    private static long source(JsonNode one) {
      return Source.pack(
          Field.valueOf(one.get(0).asString()),
          one.get(1).asInt(),
          one.get(2).asInt(),
          one.get(3).asInt());
    }

    @Override
    public Sources getAbsentValue(DeserializationContext context) {
      return Sources.NONE;
    }
  }
}
