package org.kervan.messages.pnrgov;

import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.PartialDate;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** SSR DOCO and DOCA: visas, residence and destination of the travellers. */
final class Declarations {

  private final ServiceDates dates;

  Declarations(ServiceDates dates) {
    this.dates = dates;
  }

  /**
   * DOCO: birth place, type, number, place and day of issue, and the country that it is for, which
   * is the one that issues it.
   */
  @Nullable Person visa(HeardService doco, @Nullable Person base, Services services) {
    SlashedText text = new SlashedText(doco.text());
    int shift = doco.text().stripLeading().startsWith("/") ? 0 : -1;
    if (text.count() < 3) {
      services.note(FindingCode.SERVICE_TEXT_UNREADABLE, doco);
      return base;
    }
    boolean infant = text.at(7 + shift).equals("I");
    Person person = infant ? services.infantOf(base, "", "") : base;
    if (person == null) {
      services.unassigned(doco);
      return null;
    }
    if (person.birthPlace.isEmpty() && !text.at(1 + shift).isEmpty()) {
      person.birthPlace = text.at(1 + shift);
      person.sources.add(part(doco, text, Field.BIRTH_PLACE, 1 + shift));
    }
    String issued = text.compact(5 + shift);
    if (!text.at(3 + shift).isEmpty()) {
      SourceList sources = new SourceList();
      sources.add(part(doco, text, Field.DOCUMENT_NUMBER, 3 + shift));
      PartialDate day = issued.isEmpty() ? null : dates.issue(issued, doco);
      if (day != null) {
        sources.add(part(doco, text, Field.DOCUMENT_ISSUED, 5 + shift));
      }
      Documents.add(
          person,
          new TravelDocument(
              text.compact(2 + shift),
              text.compact(3 + shift),
              text.compact(6 + shift),
              null,
              day,
              sources.sources()));
    }
    return person;
  }

  private static long part(HeardService service, SlashedText text, Field field, int place) {
    return service.part(field, text.from(place), text.length(place));
  }

  /** DOCA: type R residence or D destination, country, street, town, province, postcode. */
  @Nullable Person address(HeardService doca, @Nullable Person base, Services services) {
    SlashedText text = new SlashedText(doca.text());
    int shift = doca.text().stripLeading().startsWith("/") ? 0 : -1;
    String type = text.compact(1 + shift);
    if (text.count() + shift < 2 || !(type.equals("D") || type.equals("R"))) {
      services.note(FindingCode.SERVICE_TEXT_UNREADABLE, doca);
      return base;
    }
    boolean infant = text.at(7 + shift).equals("I");
    Person person = infant ? services.infantOf(base, "", "") : base;
    if (person == null) {
      services.unassigned(doca);
      return null;
    }
    String country = text.compact(2 + shift);
    if (type.equals("R")) {
      if (person.residence.isEmpty() && !country.isEmpty()) {
        person.residence = country;
        person.sources.add(part(doca, text, Field.RESIDENCE, 2 + shift));
      }
    } else if (person.address.isEmpty()) {
      person.address =
          new Traveller.Address(
              text.at(3 + shift),
              text.at(4 + shift),
              text.at(5 + shift),
              text.compact(6 + shift),
              country);
      person.sources.add(doca.part(Field.ADDRESS, 0, doca.text().length()));
    }
    return person;
  }
}
