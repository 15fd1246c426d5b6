package org.kervan.border.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.border.Decision;
import org.kervan.border.KnownFlight;
import org.kervan.border.KnownTraveller;
import org.kervan.border.ReportedFacts;
import org.kervan.border.StoredHit;
import org.kervan.messages.Contact;
import org.kervan.messages.TravelDocument;
import org.kervan.messages.Traveller;
import org.kervan.web.Texts;

/**
 * What the page of a traveller shows.
 *
 * @param age in full years on the day of arrival; absent unless the date of birth is known to the
 *     day
 * @param hits those that stand, the gravest first
 * @param goneHits those that an assessment no longer gave
 * @param segments as sent, one a line
 * @param newest the decision that counts
 * @param problem why a decision was not recorded
 */
public record TravellerView(
    KnownFlight flight,
    KnownTraveller traveller,
    @Nullable Integer age,
    List<KnownTraveller> companions,
    List<StoredHit> hits,
    List<StoredHit> goneHits,
    List<HistoryLine> history,
    String fileName,
    List<String> segments,
    @Nullable Decision newest,
    boolean mayDecide,
    @Nullable Problem problem) {

  public Traveller reported() {
    return traveller.reported();
  }

  /** Whether a hit was found, or says something else, since the newest decision. */
  public boolean isPartlyDecided() {
    return newest != null && hits.stream().anyMatch(StoredHit::isUndecided);
  }

  public String name() {
    return reported().name().display();
  }

  /** The kind of a document in words, or its code as sent where the guide names none. */
  public String documentType(TravelDocument document, Texts texts) {
    return switch (document.type()) {
      case "A", "C", "I" -> texts.of("border.document.ID");
      case "P", "V", "AC", "IP", "T", "F" -> texts.of("border.document." + document.type());
      default -> document.type();
    };
  }

  /** What else was reported, by the key of its label; nothing that was not. */
  public Map<String, String> details(Texts texts) {
    Traveller t = reported();
    Map<String, String> details = new LinkedHashMap<>();
    details.put("role", texts.of("border.role", t.role()));
    details.put("residence", t.residence());
    details.put("birthPlace", t.birthPlace());
    details.put("embarkation", t.embarkation());
    details.put("debarkation", t.debarkation());
    details.put("clearance", t.clearance());
    details.put("address", ReportedFacts.line(t.address()));
    details.put(
        "contacts", t.contacts().stream().map(Contact::address).collect(Collectors.joining(", ")));
    details.put("ticket", t.ticket());
    details.put("frequentFlyer", t.frequentFlyer());
    details.put("reference", t.uniqueReference());
    details.put("bags", t.bagCount() == null ? "" : t.bagCount().toString());
    details.put("bagTags", String.join(", ", t.bagTags()));
    details.put("verified", verified(t, texts));
    Map<String, String> shown = new LinkedHashMap<>();
    details.forEach((name, value) -> {
      if (!value.isEmpty()) {
        shown.put("border.traveller." + name, value);
      }
    });
    return shown;
  }

  private static String verified(Traveller traveller, Texts texts) {
    Boolean verified = traveller.verified();
    if (verified == null) {
      return "";
    }
    return texts.of(verified ? "border.traveller.yes" : "border.traveller.no");
  }

  /** What was typed before; kept when the decision could not be recorded. */
  public String typedReason() {
    return problem == null ? "" : problem.reason();
  }

  public boolean isTyped(Decision.Kind kind) {
    return problem != null && problem.kind() == kind;
  }

  public boolean isReasonMissing() {
    return problem != null && problem.overtakenBy() == null;
  }

  /**
   * Why nothing was recorded, with what the officer had typed.
   *
   * @param overtakenBy the decision of somebody else; absent where the reason was missing
   */
  public record Problem(Decision.Kind kind, String reason, @Nullable Decision overtakenBy) {}
}
