package org.kervan.messages.paxlst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PersonName;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.DateReader;
import org.kervan.messages.edifact.Segment;

/** Reads segment groups 4 and 5: one person with his documents. One bad field costs only itself. */
final class TravellerReader {

  private static final Set<String> IGNORED_REFERENCES = Set.of("AEA", "TN", "AF", "ACE");
  private static final Set<String> IGNORED_DATES = Set.of("554", "179", "558", "183");

  private final FindingLog log;
  private final DateReader dates;
  private final @Nullable LocalDate flightDay;
  private final Segment nad;
  private Segment last;
  private final Traveller.Role role;
  private @Nullable PartialDate birthDate;
  private Traveller.Sex sex = Traveller.Sex.UNKNOWN;
  private final List<String> current = new ArrayList<>();
  private final List<String> former = new ArrayList<>();
  private final List<TravelDocument> documents = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();
  private String uniqueReference = "";
  private String residence = "";
  private String embarkation = "";
  private String debarkation = "";
  private String clearance = "";
  private String birthPlace = "";
  private String bookingReference = "";
  private String seat = "";
  private String ticket = "";
  private String frequentFlyer = "";
  private @Nullable Integer bagCount;
  private @Nullable Boolean verified;

  TravellerReader(
      Segment nad,
      Traveller.Role role,
      FindingLog log,
      DateReader dates,
      @Nullable LocalDate flightDay) {
    this.nad = nad;
    this.last = nad;
    this.role = role;
    this.log = log;
    this.dates = dates;
    this.flightDay = flightDay;
  }

  void accept(Segment segment) {
    last = segment;
    switch (segment.tag()) {
      case "ATT" -> attribute(segment);
      case "DTM" -> date(segment);
      case "MEA" -> measure(segment);
      case "GEI" -> indicator(segment);
      case "FTX" -> freeText(segment);
      case "LOC" -> place(segment);
      case "COM" -> contacts.addAll(contacts(segment));
      case "NAT" -> nationality(segment);
      case "RFF" -> reference(segment);
      case "DOC" -> document(segment);
      // EMP, CPI, QTY, GID and the TDT of group 7 say nothing that Kervan keeps
      default -> {}
    }
  }

  private void attribute(Segment att) {
    if (!att.value(1).equals("2")) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, att);
      return;
    }
    switch (att.codeOrText(3).toUpperCase(Locale.ROOT)) {
      case "F" -> sex = Traveller.Sex.FEMALE;
      case "M" -> sex = Traveller.Sex.MALE;
      case "X" -> sex = Traveller.Sex.UNSPECIFIED;
      case "U", "" -> sex = Traveller.Sex.UNKNOWN;
      default -> log.add(FindingCode.SEX_UNREADABLE, att);
    }
  }

  private void date(Segment dtm) {
    switch (dtm.value(1)) {
      case "329" -> birthDate = dates.birth(dtm, flightDay);
      case "36" -> expiry(dtm);
      case String other -> {
        if (!IGNORED_DATES.contains(other)) {
          log.add(FindingCode.UNKNOWN_QUALIFIER, dtm);
        }
      }
    }
  }

  private void expiry(Segment dtm) {
    if (documents.isEmpty()) {
      log.add(FindingCode.MISPLACED_SEGMENT, dtm);
      return;
    }
    TravelDocument it = documents.removeLast();
    documents.add(
        new TravelDocument(
            it.type(), it.number(), it.issuer(), dates.expiry(dtm, flightDay), null, Sources.NONE));
  }

  private void measure(Segment mea) {
    switch (mea.value(1)) {
      case "CT" -> {
        String count = mea.value(3, 1);
        if (count.matches("\\d{1,4}")) {
          bagCount = Integer.valueOf(count);
        } else {
          log.add(FindingCode.BAG_COUNT_UNREADABLE, mea);
        }
      }
      case "WT" -> {}
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, mea);
    }
  }

  private void indicator(Segment gei) {
    switch (gei.value(1) + "+" + gei.value(2)) {
      case "4+173" -> verified = true;
      case "4+174" -> verified = false;
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, gei);
    }
  }

  private void freeText(Segment ftx) {
    if (!ftx.value(1).equals("BAG")) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, ftx);
    } else if (!BagTags.read(ftx, tags)) {
      log.add(FindingCode.BAG_TAGS_UNREADABLE, ftx);
    }
  }

  private void place(Segment loc) {
    String place = loc.codeOrText(2);
    switch (loc.value(1)) {
      case "22" -> clearance = place;
      case "174" -> residence = place;
      case "178" -> embarkation = place;
      case "179" -> debarkation = place;
      case "180" -> birthPlace = place;
      case "91" -> issuer(loc, place);
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, loc);
    }
  }

  private void issuer(Segment loc, String place) {
    if (documents.isEmpty()) {
      log.add(FindingCode.MISPLACED_SEGMENT, loc);
      return;
    }
    TravelDocument it = documents.removeLast();
    documents.add(
        new TravelDocument(it.type(), it.number(), place, it.expiry(), null, Sources.NONE));
  }

  private void nationality(Segment nat) {
    switch (nat.value(1)) {
      case "2" -> current.add(nat.value(2));
      case "1", "3" -> former.add(nat.value(2));
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, nat);
    }
  }

  private void reference(Segment rff) {
    String value = rff.value(1, 1);
    switch (rff.value(1)) {
      case "AVF" -> bookingReference = value;
      case "ABO" -> uniqueReference = value;
      case "SEA" -> seat = value;
      case "YZY" -> ticket = value;
      case "CR" -> frequentFlyer = value;
      case String other -> {
        if (!IGNORED_REFERENCES.contains(other)) {
          log.add(FindingCode.UNKNOWN_QUALIFIER, rff);
        }
      }
    }
  }

  private void document(Segment doc) {
    if (doc.value(2).isEmpty()) {
      log.add(FindingCode.DOCUMENT_NUMBER_MISSING, doc);
    }
    documents.add(new TravelDocument(doc.value(1), doc.value(2), "", null, null, Sources.NONE));
  }

  /** COM holds up to three pairs of an address and its channel. */
  static List<Contact> contacts(Segment com) {
    List<Contact> contacts = new ArrayList<>();
    for (int i = 1; i <= com.elementCount(); i++) {
      if (!com.value(i).isEmpty()) {
        contacts.add(new Contact(com.value(i, 1), com.value(i)));
      }
    }
    return contacts;
  }

  private PersonName name() {
    String surname = nad.value(4, 0);
    List<String> given =
        Stream.of(1, 2, 3, 4).map(i -> nad.value(4, i)).filter(n -> !n.isEmpty()).toList();
    if (surname.isEmpty()) {
      log.add(given.isEmpty() ? FindingCode.NAME_MISSING : FindingCode.SURNAME_MISSING, nad);
    } else if (given.isEmpty()) {
      log.add(FindingCode.GIVEN_NAME_MISSING, nad);
    }
    return new PersonName(surname, given);
  }

  private Traveller.Address address() {
    String street = nad.joined(5);
    return new Traveller.Address(
        street, nad.value(6), nad.codeOrText(7), nad.value(8), nad.value(9));
  }

  Traveller traveller() {
    List<String> nationalities =
        Stream.concat(current.stream(), former.stream()).filter(n -> !n.isEmpty()).toList();
    return new Traveller(
        role,
        Traveller.Type.UNKNOWN,
        name(),
        birthDate,
        sex,
        nationalities,
        documents,
        uniqueReference,
        residence,
        embarkation,
        debarkation,
        clearance,
        birthPlace,
        address(),
        bookingReference,
        seat,
        ticket,
        frequentFlyer,
        bagCount,
        tags,
        contacts,
        verified,
        new SegmentRange(nad.number(), last.number(), nad.from(), last.to()),
        Sources.NONE);
  }
}
