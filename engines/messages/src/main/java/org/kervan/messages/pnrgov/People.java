package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.Segment;

/** The travellers of one booking, and who of them is meant by a reference or a name. */
final class People {

  /** Beyond those of any real booking nobody is looked for by name, so that reading is linear. */
  private static final int LOOKED_THROUGH = 255;

  /** So many are found sooner by looking at each. */
  private static final int FEW = 8;

  private static final String INDIVIDUALS = "I";
  private static final String GROUP = "G";

  private final FindingLog log;
  private final List<Person> all = new ArrayList<>(3);
  // filled where there are more than a few
  private final Map<String, Person> references = new HashMap<>(0);
  // borne by several
  private final Set<String> shared = new HashSet<>(0);
  private @Nullable Person onlyInfant;
  private int infants;
  private @Nullable Person onlyOther;

  People(FindingLog log) {
    this.log = log;
  }

  List<Person> all() {
    return all;
  }

  static boolean isGroup(Segment tif) {
    return tif.recurring(1, 1).equals(GROUP) || tif.recurring(2, 1).equals(GROUP);
  }

  /** Adds whom TIF names: one person, or several of one surname as older systems send them. */
  Person add(Segment tif) {
    Person first = add(tif, 2);
    for (int element = 3; element <= tif.elementCount(); element++) {
      if (!tif.recurring(element, 0).isEmpty()) {
        add(tif, element);
      }
    }
    return first;
  }

  private Person add(Segment tif, int element) {
    String surname = tif.recurring(1, 0);
    String given = tif.recurring(element, 0);
    Person person =
        new Person(
            all.size(),
            surname,
            given,
            type(tif, element),
            tif.recurring(element, 2),
            tif.recurring(element, 3).equals("1"),
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
    if (!tif.recurring(element, 1).isEmpty()) {
      person.sources.add(tif.source(Field.TYPE, element, 1));
    }
    add(person);
    return person;
  }

  private void add(Person person) {
    boolean taken =
        all.size() <= FEW
            ? among(person.reference) != null
            : references.containsKey(person.reference);
    if (taken && !person.reference.isEmpty()) {
      shared.add(person.reference);
    }
    all.add(person);
    if (all.size() > FEW) {
      if (references.isEmpty()) {
        all.forEach(each -> references.putIfAbsent(each.reference, each));
      }
      references.putIfAbsent(person.reference, person);
    }
    if (person.isInfant()) {
      infants++;
      onlyInfant = infants == 1 ? person : null;
    } else {
      onlyOther = all.size() - infants == 1 ? person : null;
    }
  }

  private Traveller.Type type(Segment tif, int element) {
    String qualifier = tif.recurring(1, 1);
    if (!qualifier.isEmpty() && !qualifier.equals(INDIVIDUALS)) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, tif);
    }
    return switch (tif.recurring(element, 1)) {
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

  /** An infant whom only a service names. */
  Person addInfant(String surname, String given, SegmentRange at) {
    Person infant = new Person(all.size(), surname, given, Traveller.Type.INFANT, "", false, at);
    all.add(infant);
    return infant;
  }

  /**
   * Who alone has this TIF/9944; zeros before it make no difference where nobody has it exactly.
   */
  @Nullable Person byReference(String reference) {
    if (reference.isEmpty() || shared.contains(reference)) {
      return null;
    }
    Person exact = all.size() <= FEW ? among(reference) : references.get(reference);
    if (exact != null) {
      return exact;
    }
    String bare = Figures.withoutZeros(reference);
    Person alike = null;
    for (Person person : searched()) {
      if (Figures.withoutZeros(person.reference).equals(bare)) {
        if (alike != null) {
          return null;
        }
        alike = person;
      }
    }
    return alike;
  }

  /**
   * Whom a segment means by a reference: the one in whose group it stands, if that one has it.
   * Senders number travellers again from 1 within one booking.
   */
  @Nullable Person byReference(String reference, @Nullable Person group) {
    return group != null && !reference.isEmpty() && group.reference.equals(reference)
        ? group
        : byReference(reference);
  }

  private @Nullable Person among(String reference) {
    for (Person person : all) {
      if (person.reference.equals(reference)) {
        return person;
      }
    }
    return null;
  }

  private List<Person> searched() {
    return all.size() <= LOOKED_THROUGH ? all : all.subList(0, LOOKED_THROUGH);
  }

  /**
   * The only one of exactly this name, else the only one whose name it is spelled out more or less
   * far: ALI is not ALIYE where both travel.
   */
  @Nullable Person byName(String surname, String given) {
    return byName(surname, given, person -> true);
  }

  private @Nullable Person byName(String surname, String given, Predicate<Person> eligible) {
    Person exact = null;
    Person alike = null;
    int exactly = 0;
    int named = 0;
    for (Person person : searched()) {
      if (person.isNamed(surname, given) && eligible.test(person)) {
        named++;
        alike = person;
        if (person.isExactly(surname, given)) {
          exactly++;
          exact = person;
        }
      }
    }
    return exactly == 1 ? exact : named == 1 ? alike : null;
  }

  /** Whether anybody may be meant by this name, be it one or several. */
  boolean hasNamed(String surname, String given) {
    for (Person person : searched()) {
      if (person.isNamed(surname, given)) {
        return true;
      }
    }
    return false;
  }

  /** Whom the TIF of a check-in means: by reference where the name agrees, then by name. */
  @Nullable Person atCheckIn(Segment tif, String checkInReference) {
    String surname = tif.recurring(1, 0);
    String given = tif.recurring(2, 0);
    Person own = byReference(tif.recurring(2, 2));
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
    return infants == all.size() ? onlyInfant : onlyOther;
  }

  /**
   * The infant of this name, or where no name is given the only one there is. One of exactly this
   * name of whom neither type nor birth date is known may be the infant too.
   *
   * @param adult with whom the infant travels
   */
  @Nullable Person infant(String surname, String given, @Nullable Person adult) {
    if (surname.isEmpty()) {
      return onlyInfant;
    }
    Person infant = byName(surname, given, Person::isInfant);
    return infant == null
        ? byName(
            surname,
            given,
            person -> person != adult && person.mayBeInfant() && person.isExactly(surname, given))
        : infant;
  }
}
