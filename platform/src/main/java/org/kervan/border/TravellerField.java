package org.kervan.border;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** What a later message may report differently of a traveller. */
public enum TravellerField {
  NAME(Traveller::name),
  BIRTH_DATE(Traveller::birthDate),
  SEX(Traveller::sex),
  NATIONALITY(Traveller::nationalities),
  DOCUMENTS(t -> t.documents().stream().map(TravellerField::whereverItStood).toList()),
  ROLE(Traveller::role),
  RESIDENCE(Traveller::residence),
  ROUTE(t -> List.of(t.embarkation(), t.debarkation(), t.clearance())),
  BIRTH_PLACE(Traveller::birthPlace),
  ADDRESS(Traveller::address),
  BOOKING(t -> List.of(t.bookingReference(), t.uniqueReference(), t.ticket(), t.frequentFlyer())),
  SEAT(Traveller::seat),
  BAGGAGE(t -> Arrays.asList(t.bagCount(), t.bagTags())),
  CONTACTS(Traveller::contacts),
  VERIFIED(Traveller::verified);

  @SuppressWarnings("ImmutableEnumChecker") // accessors of a record
  private final Function<Traveller, @Nullable Object> value;

  TravellerField(Function<Traveller, @Nullable Object> value) {
    this.value = value;
  }

  private static TravelDocument whereverItStood(TravelDocument d) {
    return new TravelDocument(
        d.type(), d.number(), d.issuer(), d.expiry(), d.issued(), Sources.NONE);
  }

  static List<TravellerField> changed(Traveller before, Traveller after) {
    return Arrays.stream(values())
        .filter(field -> !Objects.equals(field.value.apply(before), field.value.apply(after)))
        .toList();
  }
}
