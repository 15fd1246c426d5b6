package org.kervan.targeting;

import static org.kervan.targeting.Evidence.ADDRESS;
import static org.kervan.targeting.Evidence.BAGGAGE;
import static org.kervan.targeting.Evidence.BOOKING;
import static org.kervan.targeting.Evidence.CIRCUMSTANCE;
import static org.kervan.targeting.Evidence.CONTACT;
import static org.kervan.targeting.Evidence.DOCUMENT;
import static org.kervan.targeting.Evidence.PERSON;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.RiskProfile.Text;

/**
 * The fields that a term of a risk profile may use. An unknown value is unknown, not false: a term
 * whose outcome depends on it does not hold, and neither does its negation.
 *
 * <p>Age is the exception that the protection of children demands: {@code traveller.mayBeMinor}
 * holds unless the traveller is known to be an adult, since a person of uncertain age is presumed a
 * child (Council of Europe Convention 197, Article 10(3)). Companions count as adults only if known
 * to be, so that a list without birth dates does not make everybody a hit.
 */
public final class Vocabulary {
  private static final CelType BOOL = SimpleType.BOOL;
  private static final CelType INT = SimpleType.INT;
  private static final CelType STRING = SimpleType.STRING;
  private static final CelType STRINGS = ListType.create(SimpleType.STRING);
  private static final CelType INTS = ListType.create(SimpleType.INT);

  private static final List<Field> FIELDS =
      List.of(
          field(
              "traveller.age",
              INT,
              PERSON,
              "years",
              "Completed years on the day of arrival; unknown unless the birth date is known to the day",
              "Varış günündeki tam yaş; doğum tarihi günü gününe bilinmiyorsa bilinmez",
              TravellerOnFlight::age),
          field(
              "traveller.mayBeMinor",
              BOOL,
              PERSON,
              "",
              "Under 18 on the day of arrival, or not known to be an adult",
              "Varış günü 18 yaşından küçük ya da yetişkin olduğu bilinmiyor",
              t -> !t.isKnownAdult()),
          field(
              "traveller.sex",
              STRING,
              PERSON,
              "FEMALE, MALE",
              "Sex as reported; some carriers send M where it is unknown, so M proves nothing",
              "Bildirilen cinsiyet; bazı taşıyıcılar bilinmeyeni M olarak gönderir, bu yüzden M bir şey kanıtlamaz",
              t -> t.facts().sex().equals("UNSPECIFIED") ? null : known(t.facts().sex())),
          field(
              "traveller.nationalities",
              STRINGS,
              PERSON,
              "ISO 3166-1 alpha-3",
              "Nationalities",
              "Uyruklar",
              t -> known(t.facts().nationalities())),
          field(
              "traveller.residence",
              STRING,
              PERSON,
              "ISO 3166-1 alpha-3",
              "Country of residence",
              "İkamet ülkesi",
              t -> known(t.facts().residence())),
          field(
              "traveller.role",
              STRING,
              CIRCUMSTANCE,
              "PASSENGER, CREW, PASSENGER_IN_TRANSIT, CREW_IN_TRANSIT",
              "Role on the flight",
              "Uçuştaki rolü",
              t -> known(t.facts().role())),
          field(
              "traveller.embarkation",
              STRING,
              CIRCUMSTANCE,
              "IATA airport",
              "Where the journey began",
              "Yolculuğun başladığı yer",
              t -> known(t.facts().embarkation())),
          field(
              "traveller.debarkation",
              STRING,
              CIRCUMSTANCE,
              "IATA airport",
              "Where the journey ends",
              "Yolculuğun bittiği yer",
              t -> known(t.facts().debarkation())),
          field(
              "traveller.bags",
              INT,
              BAGGAGE,
              "pieces",
              "Checked bags",
              "Teslim edilen bagaj",
              t -> count(t.facts().bagCount())),
          field(
              "flight.carrier",
              STRING,
              CIRCUMSTANCE,
              "IATA or ICAO designator",
              "Carrier",
              "Taşıyıcı",
              t -> known(t.flight().carrier())),
          field(
              "flight.departure",
              STRING,
              CIRCUMSTANCE,
              "IATA airport",
              "Last airport before the border",
              "Sınırdan önceki son havalimanı",
              t -> known(t.flight().departure())),
          field(
              "flight.arrival",
              STRING,
              CIRCUMSTANCE,
              "IATA airport",
              "First airport after the border",
              "Sınırdan sonraki ilk havalimanı",
              t -> known(t.flight().arrival())),
          field(
              "booking.size",
              INT,
              BOOKING,
              "travellers",
              "Travellers of the flight with the same booking reference, this one among them",
              "Uçuşta aynı rezervasyon koduyla yolculuk edenler, bu yolcu dahil",
              t -> t.countInBooking(_ -> true)),
          field(
              "booking.adults",
              INT,
              BOOKING,
              "travellers",
              "Of these, known to be 18 or older",
              "Bunlardan 18 yaşını doldurduğu bilinenler",
              t -> t.countInBooking(TravellerOnFlight::isKnownAdult)),
          field(
              "booking.minors",
              INT,
              BOOKING,
              "travellers",
              "Of these, known to be under 18",
              "Bunlardan 18 yaşından küçük olduğu bilinenler",
              t -> t.countInBooking(TravellerOnFlight::isKnownMinor)),
          field(
              "booking.unrelatedAdults",
              INT,
              BOOKING,
              "travellers",
              "Adults of the booking who share neither surname nor nationality nor issuer of the document with the traveller; the surname and one of the others must be known",
              "Rezervasyonda yolcuyla soyadı, uyruğu ve belgesini veren ülke ortak olmayan yetişkinler; soyadı ile diğerlerinden biri bilinmelidir",
              t -> t.countInBooking(a -> a.isKnownAdult() && a.isUnrelatedTo(t))),
          field(
              "booking.adultsWithSameSurname",
              INT,
              BOOKING,
              "travellers",
              "Adults of the booking who share a part of the surname with the traveller, not counting the traveller",
              "Rezervasyonda yolcuyla soyadının bir bölümü ortak olan yetişkinler, kendisi hariç",
              t -> t.countInBooking(a -> a != t && a.isKnownAdult() && a.sharesSurname(t))),
          field(
              "contact.bookings",
              INT,
              CONTACT,
              "bookings",
              "Bookings of the flight that give the same telephone number or e-mail address; of several contacts, the most shared",
              "Uçuşta aynı telefonu veya e-posta adresini veren rezervasyonlar; birden çok iletişim bilgisinde en çok paylaşılanı",
              t -> sharing(t.contactSharing(), s -> (long) s.bookings())),
          field(
              "contact.loneAges",
              INTS,
              CONTACT,
              "years",
              "Known ages of those who are alone in one of these bookings; at most 50 are listed",
              "Bu rezervasyonlarda tek başına yolculuk edenlerin bilinen yaşları; en çok 50 kişi listelenir",
              t -> sharing(t.contactSharing(), Sharing::loneAges)),
          field(
              "contact.hasFamily",
              BOOL,
              CONTACT,
              "",
              "In one of these bookings two travellers share a surname",
              "Bu rezervasyonlardan birinde iki yolcunun soyadı ortak",
              t -> sharing(t.contactSharing(), Sharing::hasFamily)),
          field(
              "address.text",
              STRING,
              ADDRESS,
              "capitals without marks",
              "Destination address, in plain capitals so that OTELİ reads OTELI",
              "Varış adresi, işaretsiz büyük harflerle; OTELİ, OTELI olarak okunur",
              t -> known(t.address())),
          field(
              "address.bookings",
              INT,
              ADDRESS,
              "bookings",
              "Bookings of the flight with the same destination address",
              "Uçuşta aynı varış adresini veren rezervasyonlar",
              t -> sharing(t.addressSharing(), s -> (long) s.bookings())),
          field(
              "address.unrelatedBookings",
              INT,
              ADDRESS,
              "bookings",
              "Of these, how many remain when those with a surname in common count as one",
              "Bunlardan soyadı ortak olanlar bir sayıldığında kalanlar",
              t -> sharing(t.addressSharing(), s -> (long) s.unrelatedBookings())),
          field(
              "document.daysExpired",
              INT,
              DOCUMENT,
              "days",
              "Days from the end of the travel document's validity to the arrival, for the one that expired last; unknown when none expired",
              "Seyahat belgesinin geçerlilik sonundan varışa kadar geçen gün, en son sona eren için; sona eren yoksa bilinmez",
              TravellerOnFlight::daysExpired),
          field(
              "document.validOnArrival",
              INT,
              DOCUMENT,
              "documents",
              "Travel documents known to be valid on the day of arrival",
              "Varış günü geçerli olduğu bilinen seyahat belgeleri",
              TravellerOnFlight::validOnArrival),
          field(
              "document.travellers",
              INT,
              DOCUMENT,
              "travellers",
              "Travellers of the flight who report a travel document with the same number and issuer, this one among them",
              "Uçuşta numarası ve vereni aynı seyahat belgesini bildiren yolcular, bu yolcu dahil",
              t -> (long) t.sameDocument().size()),
          field(
              "document.samePerson",
              BOOL,
              DOCUMENT,
              "",
              "All of these have the same name and birth date",
              "Bunların hepsinin adı ve doğum tarihi aynı",
              TravellerOnFlight::isReportedTwice),
          field(
              "document.verified",
              BOOL,
              DOCUMENT,
              "",
              "The carrier's staff have seen the document (GEI 173), or not (GEI 174)",
              "Belge taşıyıcı personelince görüldü (GEI 173) ya da görülmedi (GEI 174)",
              t -> t.facts().verified()));

  private static final Map<String, Field> BY_NAME = new LinkedHashMap<>();

  static {
    FIELDS.forEach(field -> BY_NAME.put(field.name(), field));
  }

  private Vocabulary() {}

  static List<Field> fields() {
    return FIELDS;
  }

  static @Nullable Field find(String name) {
    return BY_NAME.get(name);
  }

  /** The value of a field for a traveller; null when it is not known, or no such field exists. */
  static @Nullable Object value(String name, TravellerOnFlight traveller) {
    Field field = BY_NAME.get(name);
    return field == null ? null : field.value().apply(traveller);
  }

  /** The catalogue as a table in Markdown, for those who write profiles. */
  public static String listing() {
    StringBuilder table =
        new StringBuilder(
            "| Field | Type | Unit or codes | Evidence | Meaning | Anlamı |\n|---|---|---|---|---|---|\n");
    for (Field field : FIELDS) {
      table.append(
          "| `%s` | %s | %s | %s | %s | %s |%n"
              .formatted(
                  field.name(),
                  typeName(field.type()),
                  field.unit(),
                  field.evidence(),
                  field.meaning().en(),
                  field.meaning().tr()));
    }
    return table.toString();
  }

  private static String typeName(CelType type) {
    return type instanceof ListType list ? "list of " + list.elemType().name() : type.name();
  }

  private static Field field(
      String name,
      CelType type,
      Evidence evidence,
      String unit,
      String en,
      String tr,
      Function<TravellerOnFlight, @Nullable Object> value) {
    return new Field(name, type, evidence, unit, new Text(en, tr), value);
  }

  private static @Nullable Object known(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Object known(List<String> texts) {
    return texts.isEmpty() ? null : texts;
  }

  private static @Nullable Object count(@Nullable Integer number) {
    return number == null ? null : (Object) number.longValue();
  }

  private static @Nullable Object sharing(
      @Nullable Sharing sharing, Function<Sharing, Object> value) {
    return sharing == null ? null : value.apply(sharing);
  }
}
