package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.Segment;

/** The travellers of one booking, and who of them is meant by a reference or a name. */
final class People {

  /** AIRIMP lets a group have at most so many; it also bounds the search for a name. */
  private static final int MOST = 999;

  private static final String INDIVIDUALS = "I";
  private static final String GROUP = "G";

  private final FindingLog log;
  private final List<Person> all = new ArrayList<>(3);

  People(FindingLog log) {
    this.log = log;
  }

  List<Person> all() {
    return all;
  }

  static boolean isGroup(Segment tif) {
    return tif.value(1, 1).equals(GROUP) || tif.value(2, 1).equals(GROUP);
  }

  /**
   * Adds whom TIF names: one person, or several of one surname as older systems send them. Null
   * where the booking has more than a booking can have.
   */
  @Nullable Person add(Segment tif) {
    Person first = null;
    int names = Math.max(tif.elementCount(), 2);
    for (int element = 2; element <= names; element++) {
      if (element == 2 || !tif.value(element).isEmpty()) {
        if (all.size() == MOST) {
          log.add(FindingCode.TOO_MANY_TRAVELLERS, tif);
          return first;
        }
        Person person = add(tif, element);
        first = first == null ? person : first;
      }
    }
    return first;
  }

  private Person add(Segment tif, int element) {
    String surname = tif.value(1);
    String given = tif.value(element);
    Person person =
        new Person(
            all.size(),
            surname,
            given,
            type(tif, element),
            tif.value(element, 2),
            tif.value(element, 3).equals("1"),
            new SegmentRange(tif.number(), tif.number(), tif.from(), tif.to()));
    if (surname.isEmpty()) {
      log.add(given.isEmpty() ? FindingCode.NAME_MISSING : FindingCode.SURNAME_MISSING, tif);
    } else {
      person.sources.add(tif.source(Field.SURNAME, 1, 0));
      if (given.isEmpty()) {
        log.add(FindingCode.GIVEN_NAME_MISSING, tif);
      }
    }
    if (!given.isEmpty()) {
      person.sources.add(tif.source(Field.GIVEN_NAME, element, 0));
    }
    if (!tif.value(element, 1).isEmpty()) {
      person.sources.add(tif.source(Field.TYPE, element, 1));
    }
    all.add(person);
    return person;
  }

  private Traveller.Type type(Segment tif, int element) {
    String qualifier = tif.value(1, 1);
    if (!qualifier.isEmpty() && !qualifier.equals(INDIVIDUALS)) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, tif);
    }
    return switch (tif.value(element, 1)) {
      case "A", "ADT" -> Traveller.Type.ADULT;
      case "C", "CH", "CHD", "CNN" -> Traveller.Type.CHILD;
      case "IN", "INF", "INS", "IS" -> Traveller.Type.INFANT;
      case "" -> Traveller.Type.UNKNOWN;
      default -> {
        log.add(FindingCode.UNKNOWN_QUALIFIER, tif);
        yield Traveller.Type.UNKNOWN;
      }
    };
  }

  boolean isFull() {
    return all.size() == MOST;
  }

  /** An infant whom only a service names. */
  Person addInfant(String surname, String given, SegmentRange at) {
    Person infant = new Person(all.size(), surname, given, Traveller.Type.INFANT, "", false, at);
    all.add(infant);
    return infant;
  }

  /** Who has this TIF/9944; zeros before it make no difference where nobody has it exactly. */
  @Nullable Person byReference(String reference) {
    if (reference.isEmpty()) {
      return null;
    }
    for (Person person : all) {
      if (person.reference.equals(reference)) {
        return person;
      }
    }
    String bare = Figures.withoutZeros(reference);
    for (Person person : all) {
      if (Figures.withoutZeros(person.reference).equals(bare)) {
        return person;
      }
    }
    return null;
  }

  @Nullable Person byName(String surname, String given) {
    for (Person person : all) {
      if (person.isNamed(surname, given)) {
        return person;
      }
    }
    return null;
  }

  /** Whom the TIF of a check-in means: by reference where the name agrees, then by name. */
  @Nullable Person atCheckIn(Segment tif, String checkInReference) {
    String surname = tif.value(1);
    String given = tif.value(2);
    Person own = byReference(tif.value(2, 2));
    Person referred = own == null ? byReference(checkInReference) : own;
    if (referred != null && referred.isNamed(surname, given)) {
      return referred;
    }
    Person named = byName(surname, given);
    boolean alike = referred != null && NameText.same(referred.surname, surname);
    return named == null && alike ? referred : named;
  }

  /** The one who travels alone in this booking, but for infants; null where there are several. */
  @Nullable Person only() {
    Person only = null;
    for (Person person : all) {
      if (!person.isInfant()) {
        if (only != null) {
          return null;
        }
        only = person;
      }
    }
    return only == null && all.size() == 1 ? all.getFirst() : only;
  }

  /** The infant of this name, or the only one there is. */
  @Nullable Person infant(String surname, String given) {
    Person only = null;
    int infants = 0;
    for (Person person : all) {
      if (person.isInfant()) {
        if (person.isNamed(surname, given)) {
          return person;
        }
        infants++;
        only = person;
      }
    }
    return infants == 1 ? only : null;
  }
}
