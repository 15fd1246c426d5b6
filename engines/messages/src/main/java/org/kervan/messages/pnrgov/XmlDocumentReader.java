package org.kervan.messages.pnrgov;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.PartialDate;
import org.kervan.messages.SpecialService;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.messages.xml.XmlDateReader;
import org.kervan.messages.xml.XmlScanner;

/** DOC_SSR with DOCS, DOCO or DOCA: what the texts of these services say, taken apart already. */
final class XmlDocumentReader {

  private final XmlScanner scanner;
  private final XmlDateReader dates;
  private final @Nullable LocalDate flight;

  XmlDocumentReader(XmlScanner scanner, XmlDateReader dates, @Nullable LocalDate flight) {
    this.scanner = scanner;
    this.dates = dates;
    this.flight = flight;
  }

  void read(String name, Person person) {
    switch (name) {
      case "DOCS" -> docs(person);
      case "DOCO" -> doco(person);
      case "DOCA" -> doca(person);
      default -> {}
    }
  }

  /** The service itself, at the start of DOC_SSR. */
  SpecialService service(Person person) {
    String code = scanner.attribute("SSRCode");
    SourceList sources = new SourceList();
    sources.add(scanner.source(Field.SERVICE, code.isEmpty() ? "SSR_Code" : "SSRCode"));
    return new SpecialService(
        code.isEmpty() ? scanner.attribute("SSR_Code") : code,
        scanner.attribute("Status"),
        scanner.attribute("ServiceQuantity"),
        "",
        "",
        "",
        "",
        List.of(),
        List.of(person.place),
        null,
        sources.sources());
  }

  private void docs(Person person) {
    String birth = scanner.attribute("DateOfBirth");
    if (!birth.isEmpty() && person.birthDate == null) {
      person.birthDate = dates.birth(birth, flight);
      person.sources.add(scanner.source(Field.BIRTH_DATE, "DateOfBirth"));
    }
    String gender = scanner.attribute("Gender");
    if (!gender.isEmpty() && person.sex == Traveller.Sex.UNKNOWN) {
      person.sex = Services.sex(gender);
      person.sources.add(scanner.source(Field.SEX, "Gender"));
      if (person.sex == Traveller.Sex.UNKNOWN && !gender.startsWith("U")) {
        scanner.note(FindingCode.SEX_UNREADABLE, gender);
      }
    }
    String nationality = scanner.attribute("PaxNationality");
    if (!nationality.isEmpty() && Person.addNew(person.nationalities, nationality)) {
      person.sources.add(scanner.source(Field.NATIONALITY, "PaxNationality"));
    }
    if (person.documentGiven.isEmpty()) {
      String second = scanner.attribute("SecondGivenName");
      person.documentGiven = (scanner.attribute("FirstGivenName") + " " + second).strip();
    }
    document(person, "IssuingLoc");
  }

  private void doco(Person person) {
    if (person.birthPlace.isEmpty() && !scanner.attribute("BirthLocation").isEmpty()) {
      person.birthPlace = scanner.attribute("BirthLocation");
      person.sources.add(scanner.source(Field.BIRTH_PLACE, "BirthLocation"));
    }
    document(person, "CountryState");
  }

  /** DOCS without a number is common: it then speaks of the person only. */
  private void document(Person person, String issuedBy) {
    SourceList sources = new SourceList();
    String number = text(Field.DOCUMENT_NUMBER, "TravelDocNbr", sources);
    if (number.isEmpty()) {
      return;
    }
    Documents.add(
        person,
        new TravelDocument(
            text(Field.DOCUMENT_TYPE, "TravelDocType", sources),
            number,
            text(Field.DOCUMENT_ISSUER, issuedBy, sources),
            date(Field.DOCUMENT_EXPIRY, "ExpiryDate", sources),
            date(Field.DOCUMENT_ISSUED, "DateOfIssue", sources),
            sources.sources()));
  }

  private void doca(Person person) {
    String country = scanner.attribute("Country");
    if (scanner.attribute("AddressType").equals("R")) {
      if (person.residence.isEmpty() && !country.isEmpty()) {
        person.residence = country;
        person.sources.add(scanner.source(Field.RESIDENCE, "Country"));
      }
    } else if (person.address.isEmpty()) {
      SourceList sources = person.sources;
      person.address =
          new Traveller.Address(
              text(Field.ADDRESS, "Address", sources),
              text(Field.ADDRESS, "CityName", sources),
              text(Field.ADDRESS, "StateProvCounty", sources),
              text(Field.ADDRESS, "PostalCode", sources),
              text(Field.ADDRESS, "Country", sources));
    }
  }

  private String text(Field field, String attribute, SourceList sources) {
    String value = scanner.attribute(attribute);
    if (!value.isEmpty()) {
      sources.add(scanner.source(field, attribute));
    }
    return value;
  }

  private @Nullable PartialDate date(Field field, String attribute, SourceList sources) {
    String value = text(field, attribute, sources);
    return value.isEmpty() ? null : dates.date(value);
  }
}
