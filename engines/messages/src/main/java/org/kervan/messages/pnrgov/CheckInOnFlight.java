package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookedFlight;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Moment;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.edifact.Segment;

/** Group 7: the check-in of one traveller on one flight, while it is read. */
final class CheckInOnFlight {

  private static final int MOST_BAGS = 99;

  private final @Nullable Moment at;
  private final PointOfSale agent;
  @Nullable Person person;
  String reference = "";
  private String sequence = "";
  private final SourceList sources;
  private BookedFlight.@Nullable Bags bags;
  private final List<String> tagNumbers = new ArrayList<>(0);
  private final List<Long> tagSources = new ArrayList<>(0);
  private long countSource;

  CheckInOnFlight(@Nullable Moment at, PointOfSale agent, SourceList sources) {
    this.at = at;
    this.agent = agent;
    this.sources = sources;
  }

  /** TRI: sequence number, and in the fourth component whom it is of. */
  void sequence(Segment tri) {
    sequence = sources.text(tri, Field.CHECK_IN, 2, 0);
    reference = tri.recurring(2, 3);
  }

  /** TBD. */
  void bags(Segment tbd, FindingLog log) {
    SourceList places = new SourceList();
    tagNumbers.clear();
    tagSources.clear();
    String count = places.text(tbd, Field.BAG_COUNT, 2, 0);
    String weight = places.text(tbd, Field.BAG_WEIGHT, 2, 1);
    String unit =
        switch (tbd.recurring(2, 2)) {
          case "700" -> "KG";
          case "701" -> "LB";
          case String other -> other;
        };
    int bagCount = Figures.number(count, 3);
    int bagWeight = Figures.number(weight, 5);
    if ((!count.isEmpty() && bagCount < 0) || (!weight.isEmpty() && bagWeight < 0)) {
      log.add(FindingCode.BAG_COUNT_UNREADABLE, tbd);
    }
    int pool = isPool(tbd.recurring(4, 0)) ? 4 : isPool(tbd.recurring(3, 0)) ? 3 : 0;
    List<BookedFlight.Tags> tags = new ArrayList<>(2);
    for (int element = 4; element <= tbd.elementCount(); element++) {
      if (element != pool && !tbd.recurring(element, 1).isEmpty()) {
        tags.add(tags(tbd, element, log));
        places.add(tbd.source(Field.BAG_TAG, element, 1));
      }
    }
    bags =
        new BookedFlight.Bags(
            bagCount < 0 ? null : Integer.valueOf(bagCount),
            bagWeight < 0 ? null : Integer.valueOf(bagWeight),
            unit,
            pool == 0 ? "" : tbd.recurring(pool, 0),
            pool == 0 ? "" : tbd.recurring(pool, 1),
            tags,
            places.sources());
    countSource = tbd.source(Field.BAG_COUNT, 2, 0);
  }

  private static boolean isPool(String code) {
    return code.equals("HP") || code.equals("MP");
  }

  /** Airline, first number, how many in sequence, destination, accounting code. */
  private BookedFlight.Tags tags(Segment tbd, int element, FindingLog log) {
    String first = tbd.recurring(element, 1);
    String given = tbd.recurring(element, 2);
    int count = given.isEmpty() ? 1 : Figures.number(given, 2);
    boolean numbered = first.length() <= 15 && isNumber(first);
    if (count < 1 || (count > 1 && !numbered)) {
      log.add(FindingCode.BAG_TAGS_UNREADABLE, tbd);
      count = 1;
    }
    String carrier = tbd.recurring(element, 0);
    // ten digits name the airline themselves
    String prefix = first.length() == 10 && numbered ? "" : carrier;
    long source = tbd.source(Field.BAG_TAG, element, 1);
    for (int i = 0; i < count && tagNumbers.size() < MOST_BAGS; i++) {
      tagNumbers.add(prefix + (i == 0 ? first : following(first, i)));
      tagSources.add(source);
    }
    return new BookedFlight.Tags(carrier, first, count, tbd.recurring(element, 3));
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Figures.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String following(String first, int by) {
    String number = Long.toString(Long.parseLong(first) + by);
    return "0".repeat(Math.max(first.length() - number.length(), 0)) + number;
  }

  void giveBags(People people) {
    Person owner = person == null ? people.only() : person;
    if (owner == null || bags == null) {
      return;
    }
    owner.bagCount = bags.count();
    if (bags.count() != null) {
      owner.sources.add(countSource);
    }
    owner.bagTags.addAll(tagNumbers);
    for (long source : tagSources) {
      owner.sources.add(source);
    }
  }

  BookedFlight.CheckIn checkIn() {
    return new BookedFlight.CheckIn(
        person == null ? null : Integer.valueOf(person.place),
        sequence,
        at,
        agent,
        bags,
        sources.sources());
  }
}
