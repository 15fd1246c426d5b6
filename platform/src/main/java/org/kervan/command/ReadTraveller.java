package org.kervan.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;
import org.kervan.messages.Field;
import org.kervan.messages.ListFunction;
import org.kervan.messages.PartialDate;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/**
 * A traveller as {@code kervan read} prints one.
 *
 * @param list what the list that names the traveller does; absent in bookings
 * @param sex M, F, X or U as the standard codes it; null only where the message says nothing
 * @param bags the number reported, or else that of the tags
 */
record ReadTraveller(
    @Nullable ListFunction list,
    Traveller.Role role,
    Traveller.@Nullable Type type,
    String surname,
    List<String> givenNames,
    @Nullable PartialDate birthDate,
    @Nullable String sex,
    List<String> nationalities,
    List<TravelDocument> documents,
    String residence,
    String embarkation,
    String debarkation,
    String clearance,
    String birthPlace,
    Traveller.@Nullable Address address,
    List<Contact> contacts,
    String seat,
    String bookingReference,
    String uniqueReference,
    String ticket,
    String frequentFlyer,
    @Nullable Integer bags,
    List<String> bagTags,
    @Nullable Boolean verified,
    SegmentRange segments,
    Sources sources) {

  static ReadTraveller of(@Nullable ListFunction list, Traveller t) {
    return new ReadTraveller(
        list,
        t.role(),
        t.type() == Traveller.Type.UNKNOWN ? null : t.type(),
        t.name().surname(),
        t.name().givenNames(),
        t.birthDate(),
        sex(t),
        t.nationalities(),
        t.documents(),
        t.residence(),
        t.embarkation(),
        t.debarkation(),
        t.clearance(),
        t.birthPlace(),
        t.address().isEmpty() ? null : t.address(),
        t.contacts(),
        t.seat(),
        t.bookingReference(),
        t.uniqueReference(),
        t.ticket(),
        t.frequentFlyer(),
        bags(t),
        t.bagTags(),
        t.verified(),
        t.segments(),
        t.sources());
  }

  private static @Nullable String sex(Traveller t) {
    return switch (t.sex()) {
      case MALE -> "M";
      case FEMALE -> "F";
      case UNSPECIFIED -> "X";
      case UNKNOWN -> t.sources().find(Field.SEX) == null ? null : "U";
    };
  }

  private static @Nullable Integer bags(Traveller t) {
    if (t.bagCount() == null && !t.bagTags().isEmpty()) {
      return t.bagTags().size();
    }
    return t.bagCount();
  }
}
