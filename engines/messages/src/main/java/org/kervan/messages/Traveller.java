package org.kervan.messages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passenger or crew member as reported (PAXLST segment groups 4 and 5). Absent texts are empty.
 *
 * @param type what a booking says of the traveller's age; unknown in PAXLST
 * @param uniqueReference RFF+ABO, the carrier's reference of this person on this flight
 * @param nationalities NAT+2, ISO 3166-1 alpha-3 or the ICAO 9303 codes, all that were given, twice
 *     where given twice; after them those at birth (NAT+1) and previous ones (NAT+3)
 * @param residence LOC+174, country of residence
 * @param embarkation LOC+178, where the person boards
 * @param debarkation LOC+179, where the person leaves the aircraft for good
 * @param clearance LOC+22, first port of clearance
 * @param birthPlace LOC+180
 * @param address destination address (NAD C059 to 3207)
 * @param bookingReference RFF+AVF, the record locator
 * @param seat RFF+SEA
 * @param ticket RFF+YZY
 * @param frequentFlyer RFF+CR
 * @param bagCount MEA+CT, absent when not reported
 * @param bagTags FTX+BAG, one per tag
 * @param verified GEI+4: true for 173 (seen at a staffed desk), false for 174, absent when not
 *     given
 * @param segments where in the message the person stands
 * @param sources from where each field was read
 */
public record Traveller(
    Role role,
    Type type,
    PersonName name,
    @Nullable PartialDate birthDate,
    Sex sex,
    List<String> nationalities,
    List<TravelDocument> documents,
    String uniqueReference,
    String residence,
    String embarkation,
    String debarkation,
    String clearance,
    String birthPlace,
    Address address,
    String bookingReference,
    String seat,
    String ticket,
    String frequentFlyer,
    @Nullable Integer bagCount,
    List<String> bagTags,
    List<Contact> contacts,
    @Nullable Boolean verified,
    SegmentRange segments,
    Sources sources) {

  public Traveller {
    nationalities = List.copyOf(nationalities);
    documents = List.copyOf(documents);
    bagTags = List.copyOf(bagTags);
    contacts = List.copyOf(contacts);
  }

  /** NAD/3035. */
  public enum Role {
    /** FL. */
    PASSENGER,
    /** FM. */
    CREW,
    /** DDU. */
    PASSENGER_IN_TRANSIT,
    /** DDT. */
    CREW_IN_TRANSIT
  }

  /** ATT+2 as sent. {@code M} is no evidence: some systems send it for unknown. */
  public enum Sex {
    FEMALE,
    MALE,
    /** X: the document says neither. */
    UNSPECIFIED,
    /** U, or nothing, or what cannot be read. */
    UNKNOWN
  }

  /** TIF of PNRGOV: how the airline sold the seat. */
  public enum Type {
    ADULT,
    CHILD,
    /** Under two years, with a seat or without. */
    INFANT,
    /** Not given. */
    UNKNOWN
  }

  /** NAD C059/3164/C819/3251/3207. Empty strings when absent. */
  public record Address(
      String street, String city, String region, String postcode, String country) {
    public static final Address NONE = new Address("", "", "", "", "");

    public boolean isEmpty() {
      return equals(NONE);
    }
  }
}
