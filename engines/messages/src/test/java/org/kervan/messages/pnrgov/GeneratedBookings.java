package org.kervan.messages.pnrgov;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BookedFlight;
import org.kervan.messages.Booking;
import org.kervan.messages.Contact;
import org.kervan.messages.HistoryEntry;
import org.kervan.messages.Moment;
import org.kervan.messages.PartialDate;
import org.kervan.messages.Payment;
import org.kervan.messages.PersonName;
import org.kervan.messages.PointOfSale;
import org.kervan.messages.Remark;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.SpecialService;
import org.kervan.messages.Ticket;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;

/** Invented bookings, the same ones for the same seed. */
final class GeneratedBookings {

  static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final String[] SURNAMES = {"AYDIN", "KAYA", "DEMIR", "HADDAD", "MEYER", "OKAFOR"};
  private static final String[] GIVEN = {"DENIZ", "UMUT", "ELENA", "OMAR", "LINH", "CHIDI", "AMR"};
  private static final String[] MONTHS = {
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"
  };

  private final RandomGenerator random;
  private final List<Traveller> travellers = new ArrayList<>();
  private final List<Booking.DocumentName> documentNames = new ArrayList<>();
  private final List<SpecialService> services = new ArrayList<>();
  private final List<Ticket> tickets = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private final List<BookedFlight> itinerary = new ArrayList<>();
  private final List<String> seats = new ArrayList<>();
  private final List<BookedFlight.@Nullable Bags> bags = new ArrayList<>();

  private GeneratedBookings(RandomGenerator random) {
    this.random = random;
  }

  static BookedFlight flight() {
    return flight("1710", 0, List.of(), List.of(), List.of());
  }

  static Booking booking(int number, RandomGenerator random) {
    return new GeneratedBookings(random).booking(number);
  }

  private Booking booking(int number) {
    String locator = String.format(Locale.ROOT, "B%05d", number);
    Moment created = moment(DAY.minusDays(1 + random.nextInt(90)));
    int people = 1 + random.nextInt(4);
    if (random.nextBoolean()) {
      services.add(service("OTHS", "ADVISE BY 15NOV", List.of(), List.of(), null));
    }
    for (int i = 0; i < people; i++) {
      bags.add(random.nextBoolean() ? bags() : null);
      seats.add((1 + random.nextInt(30)) + "" + (char) ('A' + i));
      travellers.add(traveller(i, locator, number));
    }
    flights(people);
    return new Booking(
        locator,
        List.of(locator("TK", locator, created), locator("1A", "X" + locator, null)),
        created,
        moment(DAY.minusDays(1)),
        new PointOfSale(
            "1A",
            "MUC",
            "3239" + number,
            "ISTTK08AA",
            "IST",
            "TK",
            "A",
            "TR",
            "TRY",
            "AB12",
            Sources.NONE),
        "",
        travellers,
        List.of(),
        documentNames,
        itinerary,
        services,
        remarks(people),
        List.of(),
        List.of(),
        tickets,
        payments,
        List.of(),
        List.of(),
        random.nextBoolean() ? List.of() : List.of(hotel()),
        history(),
        random.nextBoolean() ? List.of() : List.of(split(locator)),
        new SegmentRange(0, 0, 0, 0),
        Sources.NONE);
  }

  private Traveller traveller(int place, String locator, int number) {
    String surname = pick(SURNAMES);
    String given = pick(GIVEN) + (char) ('A' + place);
    String second = random.nextInt(3) == 0 ? pick(GIVEN) : "";
    boolean female = random.nextBoolean();
    LocalDate birth = DAY.minusDays(800 + random.nextInt(30_000));
    LocalDate expiry = DAY.plusDays(1 + random.nextInt(3_600));
    String passport = "U" + (number * 10 + place);
    String docs =
        "/P/TUR/"
            + passport
            + "/TUR/"
            + text(birth)
            + "/"
            + (female ? "F" : "M")
            + "/"
            + text(expiry)
            + "/"
            + surname
            + "/"
            + given
            + (second.isEmpty() ? "" : "/" + second);
    services.add(service("DOCS", docs, List.of(), List.of(place), null));
    if (!second.isEmpty()) {
      PersonName name = new PersonName(surname, List.of(given, second));
      documentNames.add(new Booking.DocumentName(place, name, Sources.NONE));
    }
    List<Contact> contacts = new ArrayList<>();
    if (random.nextBoolean()) {
      services.add(service("CTCM", "9055501" + number, List.of(), List.of(place), null));
      contacts.add(new Contact("MB", "9055501" + number));
    }
    String ticket = "235" + (2_400_000_000L + number * 10L + place);
    ticket(place, ticket);
    BookedFlight.Bags checked = bags.get(place);
    return new Traveller(
        Traveller.Role.PASSENGER,
        random.nextInt(5) == 0 ? Traveller.Type.CHILD : Traveller.Type.ADULT,
        new PersonName(surname, List.of(given)),
        PartialDate.of(birth),
        female ? Traveller.Sex.FEMALE : Traveller.Sex.MALE,
        List.of("TUR"),
        List.of(
            new TravelDocument("P", passport, "TUR", PartialDate.of(expiry), null, Sources.NONE)),
        "REF" + number + place,
        "",
        "",
        "",
        "",
        "",
        Traveller.Address.NONE,
        locator,
        seats.get(place),
        ticket,
        random.nextBoolean() ? "" : "TK99" + number,
        checked == null ? null : checked.count(),
        checked == null ? List.of() : tags(checked),
        contacts,
        null,
        new SegmentRange(0, 0, 0, 0),
        Sources.NONE);
  }

  private BookedFlight.Bags bags() {
    int count = 1 + random.nextInt(3);
    String first = "0235" + (100_000 + random.nextInt(800_000));
    return new BookedFlight.Bags(
        count,
        random.nextInt(60),
        "KG",
        "HP",
        "IST-" + random.nextInt(99),
        List.of(new BookedFlight.Tags("TK", first, count, "IST")),
        Sources.NONE);
  }

  private static List<String> tags(BookedFlight.Bags bags) {
    List<String> tags = new ArrayList<>();
    for (BookedFlight.Tags run : bags.tags()) {
      for (int i = 0; i < run.count(); i++) {
        tags.add(String.format(Locale.ROOT, "%010d", Long.parseLong(run.first()) + i));
      }
    }
    return tags;
  }

  private void ticket(int place, String number) {
    BigDecimal total = new BigDecimal(10_000 + random.nextInt(90_000)).movePointLeft(2);
    boolean card = random.nextBoolean();
    payments.add(
        new Payment(
            place,
            tickets.size(),
            card ? "CC" : "CA",
            "",
            total,
            "EUR",
            card ? "VI" : "",
            card ? "XXXXXXXXXXXX" + (1_000 + random.nextInt(9_000)) : "",
            null,
            card && random.nextBoolean() ? "SEVGI OZ" : "",
            List.of(),
            Sources.NONE));
    tickets.add(
        new Ticket(
            place,
            number,
            "T",
            "1",
            moment(DAY.minusDays(random.nextInt(90))),
            null,
            "",
            "",
            "",
            List.of(
                new Ticket.Amount("B", new BigDecimal("80.00"), "EUR", Sources.NONE),
                new Ticket.Amount("T", total, "EUR", Sources.NONE)),
            List.of(new Ticket.Tax(new BigDecimal("4.5"), "TR", "EUR", "YR", Sources.NONE)),
            Sources.NONE));
  }

  private void flights(int people) {
    List<BookedFlight.Seat> taken = new ArrayList<>();
    List<BookedFlight.CheckIn> checkIns = new ArrayList<>();
    List<Integer> everybody = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      everybody.add(i);
      taken.add(new BookedFlight.Seat(i, seats.get(i), "", Sources.NONE));
    }
    services.add(service("SEAT", "", List.copyOf(seats), everybody, 0));
    for (int i = 0; i < people; i++) {
      BookedFlight.Bags checked = bags.get(i);
      if (checked != null) {
        taken.add(new BookedFlight.Seat(i, seats.get(i), "Y", Sources.NONE));
        checkIns.add(
            new BookedFlight.CheckIn(
                i, "FRA-" + i, moment(DAY), PointOfSale.NONE, checked, Sources.NONE));
      }
    }
    itinerary.add(flight("1710", 0, List.of(locator("TK", "Q1W2E3", null)), taken, checkIns));
    if (random.nextBoolean()) {
      List<Booking.Locator> other = List.of(locator("LH", "P9O8I7", null));
      itinerary.add(flight("1711", 7, other, List.of(), List.of()));
    }
  }

  private static BookedFlight flight(
      String number,
      int daysLater,
      List<Booking.Locator> locators,
      List<BookedFlight.Seat> seats,
      List<BookedFlight.CheckIn> checkIns) {
    LocalDate day = DAY.plusDays(daysLater);
    return new BookedFlight(
        "TK",
        number,
        "",
        "",
        "Y",
        daysLater == 0 ? "FRA" : "IST",
        daysLater == 0 ? "IST" : "FRA",
        new Moment(day, LocalTime.of(11, 5)),
        new Moment(day, LocalTime.of(14, 5)),
        "HK",
        "333",
        daysLater == 0,
        locators,
        seats,
        checkIns,
        Sources.NONE);
  }

  private List<Remark> remarks(int people) {
    List<Remark> remarks = new ArrayList<>();
    remarks.add(new Remark("28", "TK", List.of("VIP", "MEETS"), null, null, Sources.NONE));
    for (int i = 0; i < people; i++) {
      if (random.nextBoolean()) {
        List<String> fare = List.of("FRA TK IST 80.00");
        remarks.add(new Remark("15", "TK", fare, i, null, Sources.NONE));
      }
    }
    return remarks;
  }

  private List<HistoryEntry> history() {
    List<HistoryEntry> entries = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      List<HistoryEntry.Change> changes =
          List.of(
              new HistoryEntry.Change("X", List.of("SSR+VGML:HK:1:TK")),
              new HistoryEntry.Change("A", List.of("TIF+OZ+NUR:A", "RPI+1+HK")));
      Moment at = moment(DAY.minusDays(i));
      entries.add(new HistoryEntry("4", "AB12", "IST", "TK", at, changes, Sources.NONE));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      List<HistoryEntry.Change> line =
          List.of(new HistoryEntry.Change("", List.of("0/O/NM/TEXT " + i)));
      entries.add(new HistoryEntry("", "", "", "", null, line, Sources.NONE));
    }
    return entries;
  }

  private static Booking.OtherProduct hotel() {
    return new Booking.OtherProduct(
        "8", moment(DAY), null, List.of("AYT", "PALM HOTEL"), "HH", "", Sources.NONE);
  }

  private static Booking.Split split(String locator) {
    return new Booking.Split(1, List.of(locator("TK", "S" + locator, null)), Sources.NONE);
  }

  private static Booking.Locator locator(String system, String code, @Nullable Moment created) {
    return new Booking.Locator(system, code, "", created, Sources.NONE);
  }

  private static SpecialService service(
      String code,
      String text,
      List<String> details,
      List<Integer> travellers,
      @Nullable Integer flight) {
    return new SpecialService(
        code, "HK", "1", "TK", "", "", text, details, travellers, flight, Sources.NONE);
  }

  private static Moment moment(LocalDate day) {
    return new Moment(day, LocalTime.of(9, 30));
  }

  private static String text(LocalDate date) {
    return String.format(
        Locale.ROOT,
        "%02d%s%02d",
        date.getDayOfMonth(),
        MONTHS[date.getMonthValue() - 1],
        date.getYear() % 100);
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }
}
