package org.kervan.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.border.AssessedTraveller;
import org.kervan.border.Hit;
import org.kervan.messages.Finding;
import org.kervan.messages.FindingCode;
import org.kervan.messages.ListFunction;
import org.kervan.messages.PassengerList;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.targeting.RiskProfile;
import org.kervan.targeting.RiskProfile.Text;

/** The lines of {@code kervan assess}; {@code --help} names their fields. */
sealed interface AssessedLine {

  record Message(
      String type,
      String file,
      String sha256,
      int number,
      @Nullable Flight flight,
      @Nullable ListFunction function,
      @Nullable String release,
      int travellers,
      @Nullable Integer declared,
      List<FoundOddity> findings)
      implements AssessedLine {}

  record Person(
      String type, String file, int number, Flight flight, Reported traveller, List<FoundHit> hits)
      implements AssessedLine {}

  record Flight(
      String carrier,
      String number,
      String departure,
      String arrival,
      @Nullable String scheduledDeparture,
      @Nullable String scheduledArrival) {}

  record FoundOddity(
      FindingCode code,
      Finding.Severity severity,
      int number,
      int segment,
      long offset,
      String text,
      String sentence,
      String action) {}

  record Reported(
      Traveller.Role role,
      String surname,
      List<String> givenNames,
      @Nullable String birthDate,
      Traveller.Sex sex,
      List<String> nationalities,
      List<Document> documents,
      String bookingReference,
      String seat,
      int firstSegment,
      int lastSegment) {}

  record Document(String type, String number, String issuer, @Nullable String expiry) {}

  record FoundHit(
      Hit.Kind kind,
      String source,
      String version,
      String entry,
      Text title,
      @Nullable Double score,
      RiskProfile.Severity severity,
      RiskProfile.Action action,
      List<Text> reasons,
      List<Text> doubts) {}

  /**
   * @param list absent where the message, or the file, could not be read
   */
  static AssessedLine message(
      Path file, String sha256, int number, @Nullable PassengerList list, List<Finding> findings) {
    return new Message(
        "message",
        file.toString(),
        sha256,
        number,
        list == null ? null : flight(list.flight()),
        list == null ? null : list.function(),
        list == null ? null : list.header().release(),
        list == null ? 0 : list.travellers().size(),
        list == null ? null : list.counts().declared(),
        findings.stream().map(AssessedLine::oddity).toList());
  }

  static AssessedLine traveller(
      Path file, int number, org.kervan.messages.Flight flight, AssessedTraveller assessed) {
    return new Person(
        "traveller",
        file.toString(),
        number,
        flight(flight),
        reported(assessed.traveller()),
        assessed.hits().stream().map(AssessedLine::hit).toList());
  }

  private static Flight flight(org.kervan.messages.Flight flight) {
    return new Flight(
        flight.carrier(),
        flight.number(),
        flight.departure(),
        flight.arrival(),
        text(flight.scheduledDeparture()),
        text(flight.scheduledArrival()));
  }

  private static FoundOddity oddity(Finding finding) {
    return new FoundOddity(
        finding.code(),
        finding.severity(),
        finding.messageNumber(),
        finding.segment(),
        finding.offset(),
        finding.text(),
        finding.code().sentence(),
        finding.code().action());
  }

  private static Reported reported(Traveller traveller) {
    return new Reported(
        traveller.role(),
        traveller.name().surname(),
        traveller.name().givenNames(),
        text(traveller.birthDate()),
        traveller.sex(),
        traveller.nationalities(),
        traveller.documents().stream().map(AssessedLine::document).toList(),
        traveller.bookingReference(),
        traveller.seat(),
        traveller.segments().firstSegment(),
        traveller.segments().lastSegment());
  }

  private static Document document(TravelDocument document) {
    return new Document(
        document.type(), document.number(), document.issuer(), text(document.expiry()));
  }

  private static FoundHit hit(Hit hit) {
    return new FoundHit(
        hit.kind(),
        hit.source(),
        hit.version(),
        hit.entry(),
        hit.title(),
        hit.score(),
        hit.severity(),
        hit.action(),
        hit.reasons(),
        hit.doubts());
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
