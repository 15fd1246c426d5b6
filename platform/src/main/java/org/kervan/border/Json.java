package org.kervan.border;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import java.util.List;
import org.kervan.messages.Traveller;
import org.kervan.targeting.RiskProfile.Text;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.CollectionType;

/** How records stand in the jsonb columns: by their components, nothing derived. */
final class Json {
  private static final JsonMapper MAPPER = mapper();
  private static final CollectionType TEXTS =
      MAPPER.getTypeFactory().constructCollectionType(List.class, Text.class);

  private static final CollectionType HITS =
      MAPPER.getTypeFactory().constructCollectionType(List.class, Hit.class);

  private Json() {}

  private static JsonMapper mapper() {
    return JsonMapper.builder()
        .changeDefaultVisibility(
            v -> v.withGetterVisibility(NONE).withIsGetterVisibility(NONE).withFieldVisibility(ANY))
        .addModule(SourcesJson.module())
        .build();
  }

  static String of(Object record) {
    // PostgreSQL's text has no place for NUL
    return MAPPER.writeValueAsString(record).replace("\\u0000", "\\ufffd");
  }

  static Traveller traveller(String json) {
    return MAPPER.readValue(json, Traveller.class);
  }

  static Text text(String json) {
    return MAPPER.readValue(json, Text.class);
  }

  static List<Hit> hits(String json) {
    return MAPPER.readValue(json, HITS);
  }

  static List<Text> texts(String json) {
    return MAPPER.readValue(json, TEXTS);
  }
}
