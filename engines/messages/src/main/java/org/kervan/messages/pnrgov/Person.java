package org.kervan.messages.pnrgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PersonName;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** A traveller while the booking is read. */
final class Person {

  private static final int SEARCHED = 20;

  /** Place among the travellers of the booking, from 0. */
  final int place;

  String surname;
  String given;
  final String reference;
  final boolean accompanied;
  final SourceList sources = new SourceList();
  final List<String> nationalities = new ArrayList<>(1);
  final List<TravelDocument> documents = new ArrayList<>(1);
  final List<String> documentTexts = new ArrayList<>(1);
  final List<Contact> contacts = new ArrayList<>(1);
  final List<String> bagTags = new ArrayList<>(0);
  Traveller.Type type;
  Traveller.Sex sex = Traveller.Sex.UNKNOWN;
  Traveller.Address address = Traveller.Address.NONE;
  @Nullable PartialDate birthDate;

  /** The infant that travels with this person, as far as INFT says. */
  @Nullable Person lap;

  @Nullable Integer bagCount;
  String documentGiven = "";
  String uniqueReference = "";
  String residence = "";
  String birthPlace = "";
  String seat = "";
  String ticket = "";
  String frequentFlyer = "";
  private final int firstSegment;
  private final int fromByte;
  private int lastSegment;
  private int toByte;

  Person(
      int place,
      String surname,
      String given,
      Traveller.Type type,
      String reference,
      boolean accompanied,
      SegmentRange at) {
    this.place = place;
    this.surname = surname;
    this.given = given;
    this.type = type;
    this.reference = reference;
    this.accompanied = accompanied;
    this.firstSegment = at.firstSegment();
    this.fromByte = at.fromByte();
    this.lastSegment = at.lastSegment();
    this.toByte = at.toByte();
  }

  void endsAt(int segment, int to) {
    lastSegment = segment;
    toByte = to;
  }

  boolean isInfant() {
    return type == Traveller.Type.INFANT;
  }

  /** Whether nothing says how old the person is. */
  boolean mayBeInfant() {
    return type == Traveller.Type.UNKNOWN && birthDate == null && !accompanied;
  }

  /** Whether this is the person's name, spelled out more or less far. */
  boolean isNamed(String otherSurname, String otherGiven) {
    return NameText.same(surname, otherSurname)
        && (NameText.oneBeginsTheOther(given, otherGiven)
            || (given.isEmpty() && otherGiven.isEmpty()));
  }

  /** Whether this is the person's name to the last letter, but for a title. */
  boolean isExactly(String otherSurname, String otherGiven) {
    String own = NameText.withoutTitle(given, otherGiven);
    String other = NameText.withoutTitle(otherGiven, given);
    return NameText.same(surname, otherSurname)
        && (NameText.same(own, other) || (own.isEmpty() && other.isEmpty()));
  }

  /** False where it is there already; a list beyond any real one is not searched. */
  static <T> boolean addNew(List<T> list, T value) {
    return (list.size() > SEARCHED || !list.contains(value)) && list.add(value);
  }

  Traveller traveller(String bookingReference) {
    String name = NameText.withoutTitle(given, documentGiven);
    return new Traveller(
        Traveller.Role.PASSENGER,
        type,
        new PersonName(surname, name.isEmpty() ? List.of() : List.of(name)),
        birthDate,
        sex,
        nationalities,
        documents,
        uniqueReference,
        residence,
        "",
        "",
        "",
        birthPlace,
        address,
        bookingReference,
        seat,
        ticket,
        frequentFlyer,
        bagCount,
        bagTags,
        contacts,
        null,
        new SegmentRange(firstSegment, lastSegment, fromByte, toByte),
        sources.sources());
  }
}
