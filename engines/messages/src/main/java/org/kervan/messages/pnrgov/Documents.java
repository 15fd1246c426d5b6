package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Booking;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PersonName;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** SSR DOCS: travel documents, and what they say of their bearers. */
final class Documents {

  /** A list beyond any real one is not searched. */
  private static final int SEARCHED = 20;

  private final FindingLog log;
  private final ServiceDates dates;
  private final List<Booking.DocumentName> names = new ArrayList<>(2);

  Documents(FindingLog log, ServiceDates dates) {
    this.log = log;
    this.dates = dates;
  }

  List<Booking.DocumentName> names() {
    return names;
  }

  /** DOCS; gives whom it belongs to. Airlines repeat it for each flight. */
  @Nullable Person read(
      HeardService docs, @Nullable Person base, People people, Services services) {
    DocumentText text = new DocumentText(docs.text());
    if (!text.readable) {
      services.note(FindingCode.SERVICE_TEXT_UNREADABLE, docs);
      return base;
    }
    Person person = bearer(docs, text, base, people, services);
    if (person == null) {
      services.unassigned(docs);
      return null;
    }
    if (!Person.addNew(person.documentTexts, docs.text())) {
      return person;
    }
    if (text.isShifted()) {
      services.note(FindingCode.VALUE_SHIFTED, docs);
    }
    person(docs, text, person);
    document(docs, text, person);
    name(docs, text, person);
    return person;
  }

  private static @Nullable Person bearer(
      HeardService docs,
      DocumentText text,
      @Nullable Person base,
      People people,
      Services services) {
    String given = text.firstGiven();
    if (text.isOfInfant()) {
      Person infant = services.infantOf(base, text.surname(), given);
      if (infant == null && !text.surname().isEmpty() && !given.isEmpty()) {
        int from = text.from(text.surnamePlace());
        infant = services.infants().add(docs, from, text.surname(), given);
        services.infants().accompany(infant, base);
      }
      return infant;
    }
    boolean certain = base != null && services.isReferred(docs);
    if (certain || text.surname().isEmpty()) {
      return base;
    }
    if (base != null && base.isExactly(text.surname(), given)) {
      return base;
    }
    Person named = people.byName(text.surname(), given);
    if (named != null) {
      return named;
    }
    boolean another = people.hasNamed(text.surname(), given);
    return base == null || (another && !base.isNamed(text.surname(), given)) ? null : base;
  }

  private void person(HeardService docs, DocumentText text, Person person) {
    String birth = text.orNull(text.birthPlace());
    if (birth != null && person.birthDate == null) {
      person.birthDate = dates.birth(birth, docs);
      if (person.birthDate != null) {
        person.sources.add(part(docs, text, Field.BIRTH_DATE, text.birthPlace()));
      }
    }
    Traveller.Sex sex = Services.sex(text.sex());
    if (text.has(text.sexPlace()) && person.sex == Traveller.Sex.UNKNOWN) {
      person.sex = sex;
      person.sources.add(part(docs, text, Field.SEX, text.sexPlace()));
      if (sex == Traveller.Sex.UNKNOWN && !text.sex().startsWith("U")) {
        log.add(
            FindingCode.SEX_UNREADABLE,
            docs.at().firstSegment(),
            docs.at().fromByte(),
            docs.text());
      }
    }
    String nationality = text.orNull(text.nationality);
    if (nationality != null
        && isNew(text, person)
        && Person.addNew(person.nationalities, nationality)) {
      person.sources.add(part(docs, text, Field.NATIONALITY, text.nationality));
    }
  }

  /** Another form of the same document does not make another nationality. */
  private static boolean isNew(DocumentText text, Person person) {
    String number = text.code(text.number);
    String issuer = text.code(text.issuer);
    if (!number.isEmpty()) {
      for (int i = 0; i < Math.min(person.documents.size(), SEARCHED); i++) {
        TravelDocument other = person.documents.get(i);
        if (other.number().equals(number) && isSameState(other.issuer(), issuer)) {
          return false;
        }
      }
    }
    return true;
  }

  private void document(HeardService docs, DocumentText text, Person person) {
    if (!text.has(text.type) && !text.has(text.issuer) && !text.has(text.number)) {
      return;
    }
    String expiry = text.orNull(text.expiryPlace());
    SourceList sources = new SourceList();
    String type = code(docs, text, Field.DOCUMENT_TYPE, text.type, sources);
    String number = code(docs, text, Field.DOCUMENT_NUMBER, text.number, sources);
    String issuer = code(docs, text, Field.DOCUMENT_ISSUER, text.issuer, sources);
    PartialDate expires = expiry == null ? null : dates.expiry(expiry, docs);
    if (expires != null) {
      sources.add(part(docs, text, Field.DOCUMENT_EXPIRY, text.expiryPlace()));
    }
    if (number.isEmpty()) {
      log.add(
          FindingCode.DOCUMENT_NUMBER_MISSING,
          docs.at().firstSegment(),
          docs.at().fromByte(),
          docs.text());
    }
    add(person, new TravelDocument(type, number, issuer, expires, null, sources.sources()));
  }

  /** Whether both may name one state, which some senders write in two letters. */
  private static boolean isSameState(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || (one.length() != other.length() && one.charAt(0) == other.charAt(0));
  }

  /** The same document given twice is kept once. */
  static void add(Person person, TravelDocument document) {
    List<TravelDocument> known = person.documents;
    for (int i = 0; i < Math.min(known.size(), SEARCHED); i++) {
      TravelDocument other = known.get(i);
      if (other.type().equals(document.type())
          && other.number().equals(document.number())
          && isSameState(other.issuer(), document.issuer())) {
        return;
      }
    }
    known.add(document);
  }

  private void name(HeardService docs, DocumentText text, Person person) {
    String surname = text.surname();
    String first = text.firstGiven();
    String second = text.secondGiven();
    if (surname.isEmpty() && first.isEmpty()) {
      return;
    }
    String all = second.isEmpty() ? first : first + " " + second;
    if (person.documentGiven.isEmpty()) {
      person.documentGiven = all;
    } else if (NameText.same(person.documentGiven, all)) {
      return;
    }
    List<String> given =
        first.isEmpty() ? List.of() : second.isEmpty() ? List.of(first) : List.of(first, second);
    PersonName name = new PersonName(surname, given);
    boolean asBooked =
        surname.equals(person.surname)
            && second.isEmpty()
            && first.equals(NameText.withoutTitle(person.given, first));
    if (!asBooked) {
      names.add(
          new Booking.DocumentName(
              person.place,
              name,
              Sources.of(part(docs, text, Field.SURNAME, text.surnamePlace()))));
    }
  }

  private static String code(
      HeardService docs, DocumentText text, Field field, int place, SourceList sources) {
    if (!text.has(place)) {
      return "";
    }
    sources.add(part(docs, text, field, place));
    return text.code(place);
  }

  private static long part(HeardService docs, DocumentText text, Field field, int place) {
    return text.has(place)
        ? docs.part(field, text.from(place), text.length(place))
        : docs.part(field, 0, docs.text().length());
  }
}
