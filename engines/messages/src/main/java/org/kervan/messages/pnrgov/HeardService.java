package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Source;
import org.kervan.messages.Sources;
import org.kervan.messages.SpecialService;
import org.kervan.messages.edifact.Segment;

/**
 * An SSR as read, before it is known whom it is for.
 *
 * @param text with the blanks that stand around it
 * @param textSource where the text stands
 * @param references TIF/9944 of those it is for, one for each detail
 * @param detailSources where each detail stands, as the seat that it may be
 * @param person whose group it stands in; null outside the groups of travellers
 */
record HeardService(
    String code,
    String status,
    String quantity,
    String carrier,
    String from,
    String to,
    String text,
    long textSource,
    List<String> details,
    List<String> references,
    SourceList detailSources,
    @Nullable Person person,
    @Nullable Integer flight,
    SegmentRange at,
    Sources sources) {

  private static final int TEXT = 8;

  /** Shorter text did not need another component: a colon in it was not released. */
  private static final int SHORTEST_PART = 60;

  /**
   * @param sources an empty list to read with
   */
  static HeardService read(
      Segment ssr, @Nullable Person person, @Nullable Integer flight, SourceList sources) {
    String code = text(ssr, 0, sources);
    String status = text(ssr, 1, sources);
    String quantity = text(ssr, 2, sources);
    String carrier = text(ssr, 3, sources);
    String from = text(ssr, 6, sources);
    String to = text(ssr, 7, sources);
    String text = ssr.componentCount(1) > TEXT + 1 ? continued(ssr) : ssr.raw(1, TEXT);
    long textSource = ssr.source(Field.SERVICE, 1, TEXT);
    if (!text.isBlank()) {
      sources.add(textSource);
    }
    List<String> details = List.of();
    List<String> references = List.of();
    SourceList detailSources = SourceList.NONE;
    for (int element = 2; element <= ssr.elementCount(); element++) {
      String detail = ssr.recurring(element, 0);
      String reference = ssr.recurring(element, 2);
      if (!detail.isEmpty() || !reference.isEmpty()) {
        details = appended(details, detail);
        references = appended(references, reference);
        detailSources = detailSources == SourceList.NONE ? new SourceList() : detailSources;
        detailSources.add(ssr.source(Field.SEAT, element, 0));
        if (!detail.isEmpty()) {
          sources.add(ssr.source(Field.SERVICE, element, 0));
        }
      }
    }
    return new HeardService(
        code,
        status,
        quantity,
        carrier,
        from,
        to,
        text,
        textSource,
        details,
        references,
        detailSources,
        person,
        flight,
        new SegmentRange(ssr.number(), ssr.number(), ssr.from(), ssr.to()),
        sources.take());
  }

  /** Long free text goes on in further components. */
  private static String continued(Segment ssr) {
    StringBuilder text = new StringBuilder(ssr.raw(1, TEXT));
    for (int i = TEXT + 1; i < ssr.componentCount(1); i++) {
      if (text.length() < SHORTEST_PART) {
        text.append(':');
      }
      text.append(ssr.raw(1, i));
    }
    return text.toString();
  }

  private static String text(Segment ssr, int component, SourceList sources) {
    return sources.text(ssr, Field.SERVICE, 1, component);
  }

  /** Most services have no list at all, so that one is made only when needed. */
  private static List<String> appended(List<String> list, String text) {
    List<String> longer = list.isEmpty() ? new ArrayList<>(2) : list;
    longer.add(text);
    return longer;
  }

  /** The source of a part of the text, from its first character on. */
  long part(Field field, int from, int length) {
    return Source.part(textSource, field, text.length(), from, length);
  }

  SpecialService service(List<Integer> travellers) {
    return new SpecialService(
        code,
        status,
        quantity,
        carrier,
        from,
        to,
        text.strip(),
        details,
        travellers,
        flight,
        sources);
  }
}
