package org.kervan.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;
import org.kervan.messages.Field;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** A traveller as {@code kervan read} prints one; what the message does not give is null. */
record ReadTraveller(
    Traveller.Role role,
    Traveller.@Nullable Type type,
    @Nullable String surname,
    List<String> givenNames,
    @Nullable String birthDate,
    @Nullable String sex,
    List<String> nationalities,
    List<Document> documents,
    @Nullable String residence,
    @Nullable String embarkation,
    @Nullable String debarkation,
    @Nullable String clearance,
    @Nullable String birthPlace,
    @Nullable Address address,
    List<Contact> contacts,
    @Nullable String seat,
    @Nullable String bookingReference,
    @Nullable String uniqueReference,
    @Nullable String ticket,
    @Nullable String frequentFlyer,
    @Nullable Integer bags,
    List<String> bagTags,
    @Nullable Boolean verified,
    int firstSegment,
    int lastSegment,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ReadSource> sources) {

  record Document(
      @Nullable String type,
      @Nullable String number,
      @Nullable String issuer,
      @Nullable String expiry,
      @Nullable String issued,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ReadSource> sources) {

    static Document of(TravelDocument document, byte @Nullable [] file) {
      return new Document(
          Given.text(document.type()),
          Given.text(document.number()),
          Given.text(document.issuer()),
          Given.text(document.expiry()),
          Given.text(document.issued()),
          ReadSource.of(document.sources(), file));
    }
  }

  record Address(
      @Nullable String street,
      @Nullable String city,
      @Nullable String region,
      @Nullable String postcode,
      @Nullable String country) {

    static @Nullable Address of(Traveller.Address address) {
      return address.isEmpty()
          ? null
          : new Address(
              Given.text(address.street()),
              Given.text(address.city()),
              Given.text(address.region()),
              Given.text(address.postcode()),
              Given.text(address.country()));
    }
  }

  static ReadTraveller of(Traveller t, byte @Nullable [] file) {
    return new ReadTraveller(
        t.role(),
        t.type() == Traveller.Type.UNKNOWN ? null : t.type(),
        Given.text(t.name().surname()),
        t.name().givenNames(),
        Given.text(t.birthDate()),
        sex(t),
        t.nationalities(),
        t.documents().stream().map(document -> Document.of(document, file)).toList(),
        Given.text(t.residence()),
        Given.text(t.embarkation()),
        Given.text(t.debarkation()),
        Given.text(t.clearance()),
        Given.text(t.birthPlace()),
        Address.of(t.address()),
        t.contacts(),
        Given.text(t.seat()),
        Given.text(t.bookingReference()),
        Given.text(t.uniqueReference()),
        Given.text(t.ticket()),
        Given.text(t.frequentFlyer()),
        bags(t),
        t.bagTags(),
        t.verified(),
        t.segments().firstSegment(),
        t.segments().lastSegment(),
        ReadSource.of(t.sources(), file));
  }

  /** As the standard codes it; null only where the message says nothing. */
  private static @Nullable String sex(Traveller t) {
    return switch (t.sex()) {
      case MALE -> "M";
      case FEMALE -> "F";
      case UNSPECIFIED -> "X";
      case UNKNOWN -> t.sources().find(Field.SEX) == null ? null : "U";
    };
  }

  /** The number reported, or else that of the tags. */
  private static @Nullable Integer bags(Traveller t) {
    if (t.bagCount() == null && !t.bagTags().isEmpty()) {
      return t.bagTags().size();
    }
    return t.bagCount();
  }
}
