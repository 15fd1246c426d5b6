package org.kervan.messages.cusres;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kervan.messages.BoardingStatus;
import org.kervan.messages.TravellerResponse;

/**
 * The gravest answer about each person of a message. An answer with only one of the two references
 * may mean everybody whose other reference it leaves open; capitals make no other person.
 */
final class AnsweredPeople {

  /** Stands for any reference that is given: folded references have no small letters. */
  private static final String ANY = "any";

  private record Person(String booking, String unique) {
    static Person of(TravellerResponse response) {
      return new Person(
          response.bookingReference().toUpperCase(Locale.ROOT),
          response.uniqueReference().toUpperCase(Locale.ROOT));
    }
  }

  private final Map<Person, BoardingStatus> gravest = new HashMap<>();

  AnsweredPeople(List<TravellerResponse> responses) {
    for (TravellerResponse response : responses) {
      Person person = Person.of(response);
      note(person, response);
      if (!person.booking.isEmpty()) {
        note(new Person(person.booking, ANY), response);
      }
      if (!person.unique.isEmpty()) {
        note(new Person(ANY, person.unique), response);
      }
      if (person.booking.isEmpty() != person.unique.isEmpty()) {
        boolean booking = person.unique.isEmpty();
        note(booking ? new Person(ANY, "") : new Person("", ANY), response);
      }
    }
  }

  private void note(Person person, TravellerResponse response) {
    gravest.merge(person, response.status(), BoardingStatus::or);
  }

  /** The gravest of all answers that may be about the person of this one. */
  BoardingStatus gravest(TravellerResponse response) {
    Person person = Person.of(response);
    List<Person> same;
    if (person.booking.isEmpty() && person.unique.isEmpty()) {
      same = List.of();
    } else if (person.unique.isEmpty()) {
      same = List.of(new Person(person.booking, ANY), new Person("", ANY));
    } else if (person.booking.isEmpty()) {
      same = List.of(new Person(ANY, person.unique), new Person(ANY, ""));
    } else {
      same = List.of(person, new Person(person.booking, ""), new Person("", person.unique));
    }
    BoardingStatus status = response.status();
    for (Person other : same) {
      status = status.or(gravest.getOrDefault(other, status));
    }
    return status;
  }
}
