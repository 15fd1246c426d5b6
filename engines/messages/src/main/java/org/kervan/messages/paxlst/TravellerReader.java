package org.kervan.messages.paxlst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PersonName;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Traveller;
import org.kervan.messages.edifact.DateReader;
import org.kervan.messages.edifact.Segment;
import org.kervan.messages.edifact.SourceCollector;
import org.kervan.messages.edifact.Tag;

/**
 * Reads segment groups 4 and 5: one person after the other, with the documents. One bad field costs
 * only itself. Of a field that a person has once the first value counts; another one is reported.
 */
final class TravellerReader {

  private static final int BAG = 'B' << 16 | 'A' << 8 | 'G';
  private static final int COUNT = 'C' << 8 | 'T';
  private static final int WEIGHT = 'W' << 8 | 'T';
  private static final int BOOKING = 'A' << 16 | 'V' << 8 | 'F';
  private static final int UNIQUE = 'A' << 16 | 'B' << 8 | 'O';
  private static final int SEAT = 'S' << 16 | 'E' << 8 | 'A';
  private static final int TICKET = 'Y' << 16 | 'Z' << 8 | 'Y';
  private static final int CUSTOMER = 'C' << 8 | 'R';
  private static final int GOVERNMENT = 'A' << 16 | 'E' << 8 | 'A';
  private static final int TRANSACTION = 'T' << 8 | 'N';
  private static final int FLIGHT = 'A' << 8 | 'F';
  private static final int RELATED_DOCUMENT = 'A' << 16 | 'C' << 8 | 'E';
  private static final int MOST_BAGS = 9_999;

  private final FindingLog log;
  private final DateReader dates;
  private final DocumentReader documents;
  private final SourceCollector sources = new SourceCollector();
  private final SourceCollector formerSources = new SourceCollector();
  private final List<String> given = new ArrayList<>();
  private final List<String> nationalities = new ArrayList<>();
  private final List<String> former = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<Contact> contacts = new ArrayList<>();

  private @Nullable LocalDate flightDay;
  private int firstSegment;
  private int lastSegment;
  private int from;
  private int to;
  private Traveller.Role role = Traveller.Role.PASSENGER;
  private PersonName name = new PersonName("", List.of());
  private Traveller.Address address = Traveller.Address.NONE;
  private @Nullable PartialDate birthDate;
  private Traveller.@Nullable Sex sex;
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

  TravellerReader(FindingLog log, DateReader dates) {
    this.log = log;
    this.dates = dates;
    this.documents = new DocumentReader(log, dates);
  }

  /** Begins with the next person, of whom nothing is known yet. */
  void start(Segment nad, Traveller.Role as, @Nullable LocalDate day) {
    flightDay = day;
    firstSegment = nad.number();
    from = nad.from();
    reach(nad);
    role = as;
    sources.add(nad.source(Field.ROLE, 1, 0));
    name = name(nad);
    address = nad.elementCount() < 5 ? Traveller.Address.NONE : address(nad);
    birthDate = null;
    sex = null;
    uniqueReference = "";
    residence = "";
    embarkation = "";
    debarkation = "";
    clearance = "";
    birthPlace = "";
    bookingReference = "";
    seat = "";
    ticket = "";
    frequentFlyer = "";
    bagCount = null;
    verified = null;
  }

  private void reach(Segment segment) {
    lastSegment = segment.number();
    to = segment.to();
  }

  /** Takes a segment of the person; false where it is none. */
  boolean accept(Segment segment) {
    switch (segment.tagCode()) {
      case Tag.ATT -> attribute(segment);
      case Tag.DTM -> date(segment);
      case Tag.MEA -> measure(segment);
      case Tag.GEI -> indicator(segment);
      case Tag.FTX -> freeText(segment);
      case Tag.LOC -> place(segment);
      case Tag.COM -> contacts(segment, contacts, sources);
      case Tag.NAT -> nationality(segment);
      case Tag.RFF -> reference(segment);
      case Tag.DOC -> documents.document(segment);
      // they say nothing that Kervan keeps; TDT is that of group 7
      case Tag.EMP, Tag.CPI, Tag.QTY, Tag.GID, Tag.TDT -> {}
      default -> {
        return false;
      }
    }
    reach(segment);
    return true;
  }

  private PersonName name(Segment nad) {
    String surname = nad.value(4, 0);
    if (!surname.isEmpty()) {
      sources.add(nad.source(Field.SURNAME, 4, 0));
    }
    for (int i = 1; i < nad.componentCount(4) && i <= 4; i++) {
      if (!nad.isEmpty(4, i)) {
        given.add(nad.value(4, i));
        sources.add(nad.source(Field.GIVEN_NAME, 4, i));
      }
    }
    if (surname.isEmpty()) {
      log.add(given.isEmpty() ? FindingCode.NAME_MISSING : FindingCode.SURNAME_MISSING, nad);
    } else if (given.isEmpty()) {
      log.add(FindingCode.GIVEN_NAME_MISSING, nad);
    }
    return new PersonName(surname, taken(given));
  }

  private Traveller.Address address(Segment nad) {
    String street = nad.componentCount(5) > 1 ? nad.joined(5) : nad.value(5);
    Traveller.Address read =
        new Traveller.Address(
            street,
            nad.value(6),
            nad.recurring(7, nad.codeOrTextAt(7)),
            nad.value(8),
            nad.recurring(9, 0));
    if (read.isEmpty()) {
      return Traveller.Address.NONE;
    }
    sources.add(nad.span(Field.ADDRESS, 5, 9));
    return read;
  }

  private void attribute(Segment att) {
    if (att.number(1, 0) != 2) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, att);
      return;
    }
    int component = att.codeOrTextAt(3);
    switch (att.code(3, component)) {
      case 'F' -> sex(att, component, Traveller.Sex.FEMALE);
      case 'M' -> sex(att, component, Traveller.Sex.MALE);
      case 'X' -> sex(att, component, Traveller.Sex.UNSPECIFIED);
      case 'U' -> sex(att, component, Traveller.Sex.UNKNOWN);
      case 0 -> {}
      default -> log.add(FindingCode.SEX_UNREADABLE, att);
    }
  }

  private void sex(Segment att, int component, Traveller.Sex read) {
    if (isNew(log, att, sex, read)) {
      sex = read;
      sources.add(att.source(Field.SEX, 3, component));
    }
  }

  private void date(Segment dtm) {
    switch (dtm.number(1, 0)) {
      case 329 -> {
        PartialDate read = dates.birth(dtm, flightDay);
        if (isNew(log, dtm, birthDate, read)) {
          birthDate = read;
          sources.add(dtm.source(Field.BIRTH_DATE, 1, 1));
        }
      }
      case 36 -> documents.expiry(dtm, flightDay);
      case 182 -> documents.issued(dtm, flightDay);
      case 554, 179, 558, 183 -> {}
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, dtm);
    }
  }

  private void measure(Segment mea) {
    switch (mea.code(1, 0)) {
      case COUNT -> {
        int component = mea.isEmpty(3, 1) ? 0 : 1;
        int count = mea.number(3, component);
        if (count < 0 || count > MOST_BAGS) {
          log.add(FindingCode.BAG_COUNT_UNREADABLE, mea);
        } else if (isNew(log, mea, bagCount, count)) {
          bagCount = count;
          sources.add(mea.source(Field.BAG_COUNT, 3, component));
          if (component == 0) {
            log.add(FindingCode.VALUE_SHIFTED, mea);
          }
        }
      }
      case WEIGHT -> {}
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, mea);
    }
  }

  private void indicator(Segment gei) {
    int code = gei.number(1, 0) == 4 ? gei.number(2, 0) : -1;
    if (code != 173 && code != 174) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, gei);
    } else if (isNew(log, gei, verified, code == 173)) {
      verified = code == 173;
      sources.add(gei.source(Field.VERIFIED, 2, 0));
    }
  }

  private void freeText(Segment ftx) {
    if (ftx.code(1, 0) != BAG) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, ftx);
      return;
    }
    int before = tags.size();
    if (!BagTags.read(ftx, tags)) {
      log.add(FindingCode.BAG_TAGS_UNREADABLE, ftx);
    }
    for (int i = before; i < tags.size(); i++) {
      sources.add(ftx.source(Field.BAG_TAG, 4, 0));
    }
  }

  private void place(Segment loc) {
    switch (loc.number(1, 0)) {
      case 22 -> clearance = place(loc, Field.CLEARANCE, clearance);
      case 91 -> documents.issuer(loc);
      case 174 -> residence = place(loc, Field.RESIDENCE, residence);
      case 178 -> embarkation = place(loc, Field.EMBARKATION, embarkation);
      case 179 -> debarkation = place(loc, Field.DEBARKATION, debarkation);
      case 180 -> birthPlace = place(loc, Field.BIRTH_PLACE, birthPlace);
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, loc);
    }
  }

  private String place(Segment loc, Field field, String known) {
    int component = loc.codeOrTextAt(2);
    return once(loc, field, 2, component, known, loc.recurring(2, component));
  }

  private void nationality(Segment nat) {
    int qualifier = nat.number(1, 0);
    if (qualifier < 1 || qualifier > 3) {
      log.add(FindingCode.UNKNOWN_QUALIFIER, nat);
      return;
    }
    int component = nat.codeOrTextAt(2);
    String state = nat.recurring(2, component);
    if (!state.isEmpty()) {
      boolean current = qualifier == 2;
      (current ? nationalities : former).add(state);
      (current ? sources : formerSources).add(nat.source(Field.NATIONALITY, 2, component));
    }
  }

  private void reference(Segment rff) {
    switch (rff.code(1, 0)) {
      case BOOKING -> bookingReference = value(rff, Field.BOOKING_REFERENCE, bookingReference);
      case UNIQUE -> uniqueReference = value(rff, Field.UNIQUE_REFERENCE, uniqueReference);
      case SEAT -> seat = value(rff, Field.SEAT, seat);
      case TICKET -> ticket = value(rff, Field.TICKET, ticket);
      case CUSTOMER -> frequentFlyer = value(rff, Field.FREQUENT_FLYER, frequentFlyer);
      case GOVERNMENT, TRANSACTION, FLIGHT, RELATED_DOCUMENT -> {}
      default -> log.add(FindingCode.UNKNOWN_QUALIFIER, rff);
    }
  }

  private String value(Segment rff, Field field, String known) {
    return once(rff, field, 1, 1, known, rff.value(1, 1));
  }

  private String once(
      Segment segment, Field field, int element, int component, String known, String read) {
    if (!isNew(log, segment, known, read)) {
      return known;
    }
    sources.add(segment.source(field, element, component));
    return read;
  }

  /** Whether this is the first value of a field; a later one that differs is reported. */
  static boolean isNew(
      FindingLog log, Segment segment, @Nullable Object known, @Nullable Object read) {
    if (read == null || "".equals(read)) {
      return false;
    }
    if (known == null || "".equals(known)) {
      return true;
    }
    if (!known.equals(read)) {
      log.add(FindingCode.VALUE_REPEATED, segment);
    }
    return false;
  }

  /** COM holds up to three pairs of an address and its channel. */
  static void contacts(Segment com, List<Contact> contacts, SourceCollector sources) {
    for (int i = 1; i <= com.elementCount(); i++) {
      if (!com.isEmpty(i, 0)) {
        contacts.add(new Contact(com.recurring(i, 1), com.value(i, 0)));
        sources.add(com.source(Field.CONTACT, i, 0));
      }
    }
  }

  /** The values since the last call, in a list that nobody changes any more. */
  static <T> List<T> taken(List<T> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    List<T> taken =
        switch (values.size()) {
          case 1 -> List.of(values.getFirst());
          case 2 -> List.of(values.getFirst(), values.getLast());
          default -> List.copyOf(values);
        };
    values.clear();
    return taken;
  }

  /** The person that began with {@link #start}. */
  Traveller take() {
    nationalities.addAll(former);
    former.clear();
    sources.takeAll(formerSources);
    return new Traveller(
        role,
        Traveller.Type.UNKNOWN,
        name,
        birthDate,
        sex == null ? Traveller.Sex.UNKNOWN : sex,
        taken(nationalities),
        documents.take(),
        uniqueReference,
        residence,
        embarkation,
        debarkation,
        clearance,
        birthPlace,
        address,
        bookingReference,
        seat,
        ticket,
        frequentFlyer,
        bagCount,
        taken(tags),
        taken(contacts),
        verified,
        new SegmentRange(firstSegment, lastSegment, from, to),
        sources.take());
  }
}
