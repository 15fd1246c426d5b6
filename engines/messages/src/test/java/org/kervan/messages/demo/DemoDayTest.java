package org.kervan.messages.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.Flight;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageFileReader;
import org.kervan.messages.PartialDate;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Reading;
import org.kervan.messages.Traveller;

class DemoDayTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private record Read(PassengerList list, Traveller person) {
    String flight() {
      return list.flight().carrier() + list.flight().number();
    }

    String booking() {
      return person.bookingReference();
    }

    boolean isMinor() {
      PartialDate birth = Objects.requireNonNull(person.birthDate());
      return born(birth).isAfter(DAY.minusYears(18));
    }
  }

  private static List<DemoFile> files;
  private static List<Reading> readings;
  private static List<Read> passengers;

  @BeforeAll
  static void readTheDay() {
    files = DemoDay.of(DAY, 1).files().toList();
    readings = files.stream().map(file -> MessageFileReader.read(file.bytes())).toList();
    passengers =
        readings.stream()
            .flatMap(reading -> reading.passengerLists().stream())
            .filter(list -> list.function() == ListFunction.PASSENGERS)
            .flatMap(list -> list.travellers().stream().map(person -> new Read(list, person)))
            .toList();
  }

  private static LocalDate born(PartialDate birth) {
    return LocalDate.parse(birth.toString());
  }

  @Test
  void theDayHas66FlightsAtThreeAirportsRoundTheClock() {
    Map<String, Flight> flights =
        passengers.stream()
            .collect(Collectors.toMap(Read::flight, r -> r.list().flight(), (a, b) -> a));
    assertThat(flights).hasSize(66);
    assertThat(flights.values()).extracting(Flight::arrival).contains("IST", "SAW", "AYT");
    assertThat(flights.values())
        .allSatisfy(f -> assertThat(f.scheduledArrival()).isNotNull())
        .extracting(f -> Objects.requireNonNull(f.scheduledArrival()).getHour())
        .contains(0, 3, 6, 9, 12, 15, 18, 21, 23);
    assertThat(flights.values())
        .allSatisfy(f ->
            assertThat(Objects.requireNonNull(f.scheduledArrival()).toLocalDate()).isEqualTo(DAY));
  }

  @Test
  void everyTravellerIsReadBackWithNameBirthAndDocument() {
    int planned = DemoFlight.ALL.stream().mapToInt(DemoFlight::passengers).sum();
    assertThat(planned).isGreaterThan(10_000);
    assertThat(passengers)
        .hasSize(planned)
        .allSatisfy(r -> {
          assertThat(r.person().name().display()).isNotBlank();
          assertThat(r.person().birthDate()).isNotNull();
          assertThat(r.person().documents()).hasSize(1);
          assertThat(r.person().documents().getFirst().expiry()).isNotNull();
          assertThat(r.booking()).hasSize(6);
        });
    assertThat(passengers.stream().map(r -> r.flight() + r.person().seat()).distinct())
        .hasSize(planned);
  }

  @Test
  void theSameDayAndSeedGiveTheSameBytes() {
    List<DemoFile> again = DemoDay.of(DAY, 1).files().toList();
    assertThat(again).extracting(DemoFile::name).isEqualTo(names());
    for (int i = 0; i < files.size(); i++) {
      assertThat(again.get(i).bytes()).isEqualTo(files.get(i).bytes());
    }
    assertThat(DemoDay.of(DAY, 2).files().findFirst().orElseThrow().bytes())
        .isNotEqualTo(files.getFirst().bytes());
  }

  @Test
  void anotherDayHasTheSamePeopleAndTheMinorsAreStillMinors() {
    LocalDate later = LocalDate.of(2031, 2, 28);
    List<Traveller> people =
        DemoDay.of(later, 1)
            .files()
            .flatMap(file -> MessageFileReader.read(file.bytes()).passengerLists().stream())
            .filter(list -> list.function() == ListFunction.PASSENGERS)
            .flatMap(list -> list.travellers().stream())
            .toList();
    assertThat(people.stream().map(DemoDayTest::identity).collect(toSet()))
        .isEqualTo(passengers.stream().map(r -> identity(r.person())).collect(toSet()));
    for (DemoStory story : DemoStory.all(later)) {
      if (story.story().startsWith("T03") && story.person().birth.getYear() > 2000) {
        assertThat(story.person().birth).isAfter(later.minusYears(18));
      }
    }
  }

  private static String identity(Traveller t) {
    return t.name().display() + t.documents().getFirst().number();
  }

  @Test
  void namesSortInTheOrderOfArrivalAndUpdatesComeAfterTheirList() {
    assertThat(names()).isSorted().doesNotHaveDuplicates();
    assertThat(readings)
        .extracting(
            r -> Objects.requireNonNull(r.passengerLists().getFirst().header().preparedAt()))
        .isSorted();
    Set<String> listed = new HashSet<>();
    for (Reading reading : readings) {
      for (PassengerList list : reading.passengerLists()) {
        String flight = list.flight().carrier() + list.flight().number();
        if (list.function() == ListFunction.PASSENGERS) {
          listed.add(flight);
        } else {
          assertThat(listed).contains(flight);
        }
      }
    }
  }

  @Test
  void allFormsAndFunctionsAreSeen() {
    List<PassengerList> lists =
        readings.stream().flatMap(r -> r.passengerLists().stream()).toList();
    assertThat(lists)
        .extracting(list -> list.header().release())
        .contains("02B", "05B", "12B", "13B", "15B");
    assertThat(lists)
        .extracting(PassengerList::function)
        .contains(ListFunction.CREW, ListFunction.CHANGE, ListFunction.CLOSE_ON_BOARD);
    assertThat(lists.stream().filter(list -> !list.header().part().isWhole())).hasSize(3);
    assertThat(passengers).anyMatch(r -> r.person().name().display().contains("İ"));
  }

  @Test
  void onlySmallOdditiesAreFoundAndNoFileIsLost() {
    Set<FindingCode> codes =
        readings.stream().flatMap(r -> r.findings().stream()).map(Finding::code).collect(toSet());
    assertThat(codes)
        .containsExactlyInAnyOrder(
            FindingCode.TEXT_OUTSIDE_INTERCHANGE,
            FindingCode.UNKNOWN_SEGMENT,
            FindingCode.COUNT_DIFFERS,
            FindingCode.SURNAME_MISSING);
  }

  @Test
  void everyStoryIsInTheFiles() {
    for (DemoStory story : DemoStory.all(DAY)) {
      assertThat(passengers.stream().anyMatch(r -> isOf(story, r))).as(story.toString()).isTrue();
    }
    assertThat(DemoStory.all(DAY).stream().filter(s -> s.story().equals("LISTED")))
        .hasSizeGreaterThanOrEqualTo(8);
  }

  private static boolean isOf(DemoStory story, Read read) {
    Traveller person = read.person();
    return read.flight().equals(story.flight())
        && person.name().equals(story.person().name)
        && PartialDate.of(story.person().birth).equals(person.birthDate())
        && person.documents().getFirst().number().equals(story.person().document.number());
  }

  @Test
  void exactlyThreeMinorsTravelWithOneStrangerAndThreeMoreWithASecondAdultOfTheirName() {
    Map<String, List<Read>> bookings = passengers.stream().collect(groupingBy(Read::booking));
    List<List<Read>> suspicious =
        bookings.values().stream()
            .filter(b -> b.stream().anyMatch(r -> r.isMinor() && isStranger(r, b)))
            .toList();
    assertThat(suspicious.stream().filter(b -> b.size() == 2)).hasSize(3);
    assertThat(suspicious).hasSize(6);
    assertThat(suspicious.stream().filter(b -> b.size() == 3))
        .hasSize(3)
        .allSatisfy(b ->
            assertThat(b.stream().map(r -> r.person().name().surname()).distinct()).hasSize(2));
  }

  /** Somebody of age on the booking shares neither surname nor nationality nor issuer. */
  private static boolean isStranger(Read minor, List<Read> booking) {
    Traveller child = minor.person();
    return booking.stream()
        .filter(r -> !r.isMinor())
        .map(Read::person)
        .anyMatch(a ->
            !a.name().surname().equals(child.name().surname())
                && !a.nationalities().equals(child.nationalities())
                && !a.documents()
                    .getFirst()
                    .issuer()
                    .equals(child.documents().getFirst().issuer()));
  }

  @Test
  void onePhoneIsSharedByFiveYoungPeopleAndAnAgencysByForty() {
    Map<String, Set<String>> bookingsByPhone =
        passengers.stream()
            .flatMap(
                r -> r.person().contacts().stream().map(c -> Map.entry(c.address(), r.booking())))
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    List<Integer> shared =
        bookingsByPhone.values().stream().map(Set::size).filter(n -> n > 1).sorted().toList();
    assertThat(shared).containsExactly(5, 40);
    assertThat(bookingsByPhone.get(DemoBookings.AGENCY.address())).hasSize(40);
  }

  @Test
  void oneAddressThatIsNoHotelIsSharedByFour() {
    Map<String, Set<String>> byAddress =
        passengers.stream()
            .filter(r -> !r.person().address().isEmpty())
            .collect(
                groupingBy(r -> r.person().address().street(), mapping(Read::booking, toSet())));
    assertThat(
            byAddress.entrySet().stream()
                .filter(e -> !e.getKey().matches(".*(HOTEL|OTEL|RESORT).*"))
                .map(e -> e.getValue().size())
                .filter(n -> n > 1))
        .containsExactly(4);
    assertThat(byAddress.keySet()).anyMatch(street -> street.contains("HOTEL"));
  }

  @Test
  void onlyTheStoriesShareADocumentOrCarryAnExpiredOne() {
    Map<String, List<String>> byDocument =
        passengers.stream()
            .collect(
                groupingBy(
                    r -> r.person().documents().getFirst().number(),
                    mapping(Read::flight, Collectors.toList())));
    assertThat(byDocument.values().stream().filter(flights -> flights.size() > 1))
        .containsExactly(List.of("TK711", "TK711"));
    assertThat(
            passengers.stream()
                .filter(r ->
                    born(Objects.requireNonNull(r.person().documents().getFirst().expiry()))
                        .isBefore(DAY)))
        .hasSize(2);
  }

  @Test
  void onlyTheStoriesGoFarAloneUnverifiedAndWithoutABag() {
    Map<String, List<Read>> bookings = passengers.stream().collect(groupingBy(Read::booking));
    assertThat(
            bookings.values().stream()
                .filter(b -> b.size() == 1)
                .map(b -> b.getFirst().person())
                .filter(p -> Boolean.FALSE.equals(p.verified()))
                .filter(p -> Integer.valueOf(0).equals(p.bagCount()))
                .filter(p -> Set.of("GRU", "BOG", "JFK", "YYZ", "ICN").contains(p.debarkation())))
        .hasSize(2);
  }

  private static List<String> names() {
    return new ArrayList<>(Stream.of(files).flatMap(List::stream).map(DemoFile::name).toList());
  }
}
