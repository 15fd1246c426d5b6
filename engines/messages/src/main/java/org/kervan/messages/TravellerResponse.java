package org.kervan.messages;

import java.util.List;

/**
 * The answer about one traveller, who is named by reference only: ERP+2 with its RFF, ERC and FTX.
 *
 * @param bookingReference RFF+AVF, the record locator; empty when absent
 * @param uniqueReference RFF+ABO, the carrier's reference of this person on this flight
 * @param status the meaning of all codes together; of several the one that stands in the way of
 *     boarding most
 * @param codes ERC/9321 as sent, such as 0Z, 1Z or 401
 * @param texts FTX+AAP/4440, in the order sent; may be personal data
 * @param segments where in the message the answer stands
 * @param sources from where each field was read
 */
public record TravellerResponse(
    String bookingReference,
    String uniqueReference,
    BoardingStatus status,
    List<String> codes,
    List<String> texts,
    SegmentRange segments,
    Sources sources) {

  public TravellerResponse {
    codes = List.copyOf(codes);
    texts = List.copyOf(texts);
  }

  /** The response with the status that its codes mean together. */
  public static TravellerResponse of(
      String bookingReference,
      String uniqueReference,
      List<String> codes,
      List<String> texts,
      SegmentRange segments,
      Sources sources) {
    BoardingStatus status =
        codes.stream()
            .map(BoardingStatus::of)
            .reduce(BoardingStatus::or)
            .orElse(BoardingStatus.UNKNOWN);
    return new TravellerResponse(
        bookingReference, uniqueReference, status, codes, texts, segments, sources);
  }

  /** The same with that status, unless its own stands in the way of boarding more. */
  public TravellerResponse withAtLeast(BoardingStatus other) {
    return new TravellerResponse(
        bookingReference, uniqueReference, status.or(other), codes, texts, segments, sources);
  }

  @Override
  public String toString() {
    return "TravellerResponse[" + uniqueReference + ", " + status + ", ..]";
  }
}
