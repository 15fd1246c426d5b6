package org.kervan.messages.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * Every rule that a message is held against, in two layers: the syntax with the UN directory that
 * UNH names, and the guides of WCO, IATA and ICAO for passenger lists (PAXLST, version 3.0) and for
 * responses to them (CUSRES). The sentences stand in {@code breaches_en.properties} and {@code
 * breaches_tr.properties}.
 */
public enum ConformanceRule {
  TOO_MANY_BREACHES(Layer.DIRECTORY, "Kervan, ReadLimits"),
  RELEASE_UNKNOWN(Layer.DIRECTORY, "UN/EDIFACT directories, UNH/S009/0054"),
  CHARACTER_NOT_IN_SET(Layer.DIRECTORY, "ISO 9735, character sets UNOA and UNOB"),
  SEGMENT_NOT_IN_MESSAGE(Layer.DIRECTORY, "UN/EDIFACT directory, segment table"),
  SEGMENT_OUT_OF_ORDER(Layer.DIRECTORY, "UN/EDIFACT directory, segment table"),
  SEGMENT_MISSING(Layer.DIRECTORY, "UN/EDIFACT directory, segment table"),
  SEGMENT_TOO_OFTEN(Layer.DIRECTORY, "UN/EDIFACT directory, segment table"),
  ELEMENT_MISSING(Layer.DIRECTORY, "UN/EDIFACT directory, segments and composites"),
  ELEMENT_TOO_MANY(Layer.DIRECTORY, "UN/EDIFACT directory, segments and composites"),
  ELEMENT_TOO_LONG(Layer.DIRECTORY, "UN/EDIFACT directory, representation"),
  ELEMENT_FORM(Layer.DIRECTORY, "UN/EDIFACT directory, representation"),
  CODE_NOT_IN_LIST(Layer.DIRECTORY, "UN/EDIFACT directory, code list"),

  GUIDE_ASSOCIATION_CODE(Layer.GUIDE, "PAXLST guide, 4.4 UNH/S009/0057"),
  GUIDE_PART(Layer.GUIDE, "PAXLST guide, 4.4 UNH/0068 and S010"),
  GUIDE_SEGMENT_UNUSED(Layer.GUIDE, "PAXLST guide, 3.1; API response message guide"),
  GUIDE_FUNCTION(Layer.GUIDE, "PAXLST guide, 4.5 BGM/1001; API response message guide, BGM"),
  GUIDE_TRANSPORT(Layer.GUIDE, "PAXLST guide, 4.8 TDT"),
  GUIDE_AIRPORT_MISSING(Layer.GUIDE, "PAXLST guide, 4.9 LOC of group 3"),
  GUIDE_PLACE_FORM(Layer.GUIDE, "PAXLST guide, 4.9, 4.17 and 4.23 LOC/3225"),
  GUIDE_TIME_MISSING(Layer.GUIDE, "PAXLST guide, 4.10 DTM of group 3"),
  GUIDE_TIME_FORM(Layer.GUIDE, "PAXLST guide, 4.10 DTM of group 3"),
  GUIDE_DATE_FORM(Layer.GUIDE, "PAXLST guide, 4.13 and 4.22 DTM"),
  GUIDE_PARTY(Layer.GUIDE, "PAXLST guide, 4.11 NAD/3035"),
  GUIDE_NAME_MISSING(Layer.GUIDE, "PAXLST guide, 4.11 NAD/C080"),
  GUIDE_SEX_MISSING(Layer.GUIDE, "PAXLST guide, 4.12 ATT+2"),
  GUIDE_BIRTH_DATE_MISSING(Layer.GUIDE, "PAXLST guide, 4.13 DTM+329"),
  GUIDE_NATIONALITY_MISSING(Layer.GUIDE, "PAXLST guide, 4.19 NAT+2"),
  GUIDE_DOCUMENT_MISSING(Layer.GUIDE, "PAXLST guide, 4.21 DOC"),
  GUIDE_DOCUMENT_LIST(Layer.GUIDE, "PAXLST guide, 4.21 DOC/1131 and 3055"),
  GUIDE_COUNT_MISSING(Layer.GUIDE, "PAXLST guide, 4.24 CNT"),
  GUIDE_TRANSACTION_MISSING(Layer.GUIDE, "API response message guide, RFF+TN"),
  GUIDE_RESPONSE_FLIGHT(Layer.GUIDE, "API response message guide, group 3"),
  GUIDE_RESPONSE_SECTION(Layer.GUIDE, "API response message guide, ERP/1049"),
  GUIDE_RESPONSE_REFERENCE(Layer.GUIDE, "API response message guide, RFF of group 4"),
  GUIDE_RESPONSE_STATUS(Layer.GUIDE, "API response message guide, ERC of group 4"),
  GUIDE_RESPONSE_TEXT(Layer.GUIDE, "API response message guide, FTX of group 4");

  /** What a rule belongs to. */
  public enum Layer {
    /** ISO 9735, and the UN directory of the release that UNH names. */
    DIRECTORY,
    /** What WCO, IATA and ICAO agreed on beyond the directory, or against it. */
    GUIDE
  }

  private static final Properties ENGLISH = texts("en");
  private static final Properties TURKISH = texts("tr");

  private final Layer layer;
  private final String source;

  ConformanceRule(Layer layer, String source) {
    this.layer = layer;
    this.source = source;
  }

  private static Properties texts(String language) {
    String resource = "breaches_" + language + ".properties";
    try (InputStream in =
        Objects.requireNonNull(ConformanceRule.class.getResourceAsStream(resource), resource)) {
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Layer layer() {
    return layer;
  }

  /** Standard or guide and place in it. */
  public String source() {
    return source;
  }

  /** What is wrong, in one sentence; Turkish for that language, else English. */
  public String sentence(Locale locale) {
    Properties texts = locale.getLanguage().equals("tr") ? TURKISH : ENGLISH;
    return Objects.requireNonNull(texts.getProperty(name()), name());
  }
}
