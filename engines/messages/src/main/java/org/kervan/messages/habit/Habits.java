package org.kervan.messages.habit;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PassengerList;
import org.kervan.messages.PersonName;
import org.kervan.messages.Source;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.messages.Traveller.Sex;

/**
 * Applies a profile to one list. Each habit is noted once for the list, at the first traveller whom
 * it concerns, with their number.
 */
final class Habits {

  private final SenderProfile profile;
  private final PassengerList list;
  private final byte[] file;
  private final Map<FindingCode, Note> notes = new EnumMap<>(FindingCode.class);

  /** Where a habit was met first, and how often. */
  private record Note(int segment, int offset, int count) {
    Note again() {
      return new Note(segment, offset, count + 1);
    }
  }

  /**
   * @param file from which the list was read
   */
  Habits(SenderProfile profile, PassengerList list, byte[] file) {
    this.profile = profile;
    this.list = list;
    this.file = file;
  }

  PassengerList applied(FindingLog log) {
    String release = list.header().release();
    if (!profile.expectedRelease().isEmpty() && !profile.expectedRelease().equals(release)) {
      String text = "UNH " + profile.expectedRelease() + " : " + release;
      log.add(FindingCode.HABIT_DIFFERS, 1, 0, text);
    }
    List<Traveller> travellers = list.travellers().stream().map(this::applied).toList();
    notes.forEach(
        (code, note) -> log.add(code, note.segment, note.offset, Integer.toString(note.count)));
    return new PassengerList(
        list.header(),
        list.function(),
        list.reportingParty(),
        list.flight(),
        travellers,
        list.counts());
  }

  private void note(FindingCode code, Traveller who) {
    Note first = new Note(who.segments().firstSegment(), who.segments().fromByte(), 1);
    notes.merge(code, first, (before, another) -> before.again());
  }

  private Traveller applied(Traveller who) {
    years(who);
    Sex sex = who.sex();
    if (sex == profile.sexOfUnknown()) {
      note(FindingCode.SEX_NOT_EVIDENCE, who);
      sex = Sex.UNKNOWN;
    }
    PersonName name = who.name();
    Sources sources = who.sources();
    NameHabits names = new NameHabits(profile, name, sources);
    if (names.isChanged()) {
      name = names.name();
      sources = names.sources(sources);
    }
    if (names.isTakenApart()) {
      note(FindingCode.NAME_TAKEN_APART, who);
    }
    if (names.isTitleRemoved()) {
      note(FindingCode.TITLE_REMOVED, who);
    }
    List<TravelDocument> documents =
        who.documents().stream().map(document -> applied(document, who)).toList();
    return with(who, name, sex, documents, sources);
  }

  private void years(Traveller who) {
    Source birth = who.sources().find(Field.BIRTH_DATE);
    if (profile.yearDigits() != 0 && birth != null) {
      // month and day take four; a telegram breaks its lines within a date too
      long digits = birth.asSent(file).chars().filter(Character::isDigit).count() - 4;
      if (digits != profile.yearDigits()) {
        note(FindingCode.HABIT_DIFFERS, who);
      }
    }
  }

  private TravelDocument applied(TravelDocument document, Traveller who) {
    String type = profile.documentCodes().getOrDefault(document.type(), document.type());
    if (!type.equals(document.type())) {
      note(FindingCode.DOCUMENT_CODE_TRANSLATED, who);
    }
    String number = document.number();
    if (profile.bareNumbers()) {
      number = number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
      if (!number.equals(document.number())) {
        note(FindingCode.DOCUMENT_NUMBER_NORMALISED, who);
      }
    }
    return new TravelDocument(
        type, number, document.issuer(), document.expiry(), document.issued(), document.sources());
  }

  private static Traveller with(
      Traveller who, PersonName name, Sex sex, List<TravelDocument> documents, Sources sources) {
    return new Traveller(
        who.role(),
        who.type(),
        name,
        who.birthDate(),
        sex,
        who.nationalities(),
        documents,
        who.uniqueReference(),
        who.residence(),
        who.embarkation(),
        who.debarkation(),
        who.clearance(),
        who.birthPlace(),
        who.address(),
        who.bookingReference(),
        who.seat(),
        who.ticket(),
        who.frequentFlyer(),
        who.bagCount(),
        who.bagTags(),
        who.contacts(),
        who.verified(),
        who.segments(),
        sources);
  }
}
