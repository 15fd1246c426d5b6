package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PartialDate;
import org.kervan.messages.Traveller;

/** SSR INFT and CHLD: infants, the adults they travel with, and the birth dates of children. */
final class Infants {

  private final FindingLog log;
  private final People people;
  private final ServiceDates dates;
  private final List<Booking.Infant> pairs = new ArrayList<>(0);

  Infants(FindingLog log, People people, ServiceDates dates) {
    this.log = log;
    this.people = people;
    this.dates = dates;
  }

  List<Booking.Infant> pairs() {
    return pairs;
  }

  /** The infant that travels with an adult, as far as INFT says. */
  @Nullable Person of(Person adult) {
    return adult.lap;
  }

  /** INFT: a name, and the birth date behind it. */
  void read(HeardService inft, @Nullable Person adult) {
    String text = inft.text();
    int date = dateAt(text);
    String name = (date < 0 ? text : text.substring(0, date)).strip();
    int slash = name.indexOf('/', 1);
    String surname = slash < 0 ? "" : name.substring(name.startsWith("/") ? 1 : 0, slash).strip();
    String given = slash < 0 ? "" : firstField(name.substring(slash + 1));
    Person infant = find(inft, surname, given, adult);
    if (infant == null) {
      return;
    }
    infant.type = Traveller.Type.INFANT;
    if (date >= 0 && infant.birthDate == null) {
      birth(infant, inft, date);
    }
    accompany(infant, adult);
  }

  void accompany(Person infant, @Nullable Person adult) {
    if (adult != null && adult != infant && adult.lap != infant) {
      adult.lap = infant;
      pairs.add(new Booking.Infant(infant.place, adult.place));
    }
  }

  private void birth(Person person, HeardService service, int date) {
    PartialDate birth = dates.birth(service.text().substring(date, date + 7), service);
    if (birth != null) {
      person.birthDate = birth;
      person.sources.add(service.part(Field.BIRTH_DATE, date, 7));
    }
  }

  private @Nullable Person find(
      HeardService inft, String surname, String given, @Nullable Person adult) {
    Person infant = people.infant(surname, given, adult);
    return infant != null || surname.isEmpty() ? infant : add(inft, 0, surname, given);
  }

  /**
   * An infant whom no TIF names.
   *
   * @param from where the name stands in the text, or before it
   */
  Person add(HeardService service, int from, String surname, String given) {
    Person infant = people.addInfant(surname, given, service.at());
    String text = service.text();
    int at = text.indexOf(surname, from);
    infant.sources.add(service.part(Field.SURNAME, at, surname.length()));
    if (!given.isEmpty()) {
      int givenAt = text.indexOf(given, at + surname.length());
      infant.sources.add(service.part(Field.GIVEN_NAME, givenAt, given.length()));
    }
    log.add(
        FindingCode.TRAVELLER_NAMED_LATE,
        service.at().firstSegment(),
        service.at().fromByte(),
        text.strip());
    return infant;
  }

  private static String firstField(String given) {
    int slash = given.indexOf('/');
    return (slash < 0 ? given : given.substring(0, slash)).strip();
  }

  /** Where a date stands in the text, or -1. */
  private static int dateAt(String text) {
    for (int i = 0; i + 7 <= text.length(); i++) {
      if (TextDates.isAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** CHLD: the birth date, as far as the airline asks for it. */
  @Nullable Person child(HeardService chld, @Nullable Person child) {
    if (child == null) {
      return null;
    }
    if (child.type == Traveller.Type.UNKNOWN) {
      child.type = Traveller.Type.CHILD;
    }
    int date = dateAt(chld.text());
    if (date >= 0 && child.birthDate == null) {
      birth(child, chld, date);
    }
    return child;
  }

  /** Without INFT the one accompanied adult and the one infant belong together. */
  void pair() {
    if (!pairs.isEmpty()) {
      return;
    }
    Person infant = null;
    Person adult = null;
    int infants = 0;
    int adults = 0;
    for (Person person : people.all()) {
      if (person.isInfant()) {
        infant = person;
        infants++;
      } else if (person.accompanied) {
        adult = person;
        adults++;
      }
    }
    if (infant != null && adult != null && infants == 1 && adults == 1) {
      pairs.add(new Booking.Infant(infant.place, adult.place));
    }
  }
}
