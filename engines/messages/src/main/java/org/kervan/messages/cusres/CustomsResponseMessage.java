package org.kervan.messages.cusres;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.BoardingStatus;
import org.kervan.messages.CustomsResponse;
import org.kervan.messages.Field;
import org.kervan.messages.FindingCode;
import org.kervan.messages.FindingLog;
import org.kervan.messages.Flight;
import org.kervan.messages.MessageKind;
import org.kervan.messages.MessageResult;
import org.kervan.messages.MessageResult.Acceptance;
import org.kervan.messages.ResponseFunction;
import org.kervan.messages.SegmentRange;
import org.kervan.messages.Sources;
import org.kervan.messages.TravellerResponse;
import org.kervan.messages.edifact.MessageBody;
import org.kervan.messages.edifact.Opening;
import org.kervan.messages.edifact.Segment;

/** Reads one CUSRES message about a passenger list, segment by segment, in whatever order. */
public final class CustomsResponseMessage implements MessageBody {

  private final Opening opening;
  private final FindingLog log;
  private final AnsweredFlight flight;
  private final List<TravellerResponse> responses = new ArrayList<>();
  private MessageResult result = MessageResult.NONE;
  private ResponseFunction function = ResponseFunction.OTHER;
  private boolean functionGiven;
  private String transaction = "";
  private Sources sources = Sources.NONE;
  private @Nullable AnswerReader answer;
  private boolean passedOver;

  public CustomsResponseMessage(Opening opening, FindingLog log) {
    this.opening = opening;
    this.log = log;
    this.flight = new AnsweredFlight(log);
  }

  @Override
  public void accept(Segment segment) {
    switch (segment.tag()) {
      case "BGM" -> function(segment);
      case "RFF" -> reference(segment);
      case "DTM" -> flight.time(segment);
      case "LOC" -> flight.place(segment);
      case "ERP" -> {
        endAnswer();
        flight.end();
        answer = new AnswerReader(segment, log);
      }
      case "ERC", "FTX" -> {
        if (answer == null) {
          log.add(FindingCode.MISPLACED_SEGMENT, segment);
        } else {
          answer.accept(segment);
        }
      }
      default -> {
        passedOver = true;
        log.add(FindingCode.RESPONSE_SEGMENT_UNUSED, segment);
      }
    }
  }

  private void function(Segment bgm) {
    functionGiven = true;
    function = ResponseFunction.of(bgm.value(1));
    if (function == ResponseFunction.OTHER) {
      log.add(FindingCode.RESPONSE_FUNCTION_UNKNOWN, bgm);
    }
  }

  private void reference(Segment rff) {
    switch (rff.value(1)) {
      case "TN" -> transaction(rff);
      case "AF" -> flight.number(rff);
      default -> {
        if (answer == null) {
          log.add(FindingCode.UNKNOWN_QUALIFIER, rff);
        } else {
          answer.accept(rff);
        }
      }
    }
  }

  private void transaction(Segment rff) {
    if (transaction.isEmpty()) {
      transaction = rff.value(1, 1);
      sources = Sources.of(rff.source(Field.TRANSACTION_REFERENCE, 1, 1));
    } else if (!transaction.equals(rff.value(1, 1))) {
      log.add(FindingCode.RESPONSE_REFERENCE_REPEATED, rff);
    }
  }

  private void endAnswer() {
    if (answer != null) {
      if (answer.isAboutTraveller()) {
        responses.add(answer.response());
      } else {
        result = answer.result(result);
      }
      answer = null;
    }
  }

  @Override
  public CustomsResponse message(boolean whole) {
    endAnswer();
    if (!functionGiven) {
      opening.note(log, FindingCode.RESPONSE_FUNCTION_UNKNOWN);
    }
    boolean acknowledges = function == ResponseFunction.ACKNOWLEDGEMENT;
    if (transaction.isEmpty() && !acknowledges) {
      opening.note(log, FindingCode.TRANSACTION_REFERENCE_MISSING);
    }
    if (responses.isEmpty() && result.codes().isEmpty()) {
      opening.note(log, FindingCode.NO_RESPONSES);
    }
    if (!opening.release().matches("0[2-9][AB]|1[0-5][AB]")) {
      opening.note(log, FindingCode.UNKNOWN_RELEASE);
    }
    settleContradictions();
    settleRefusal();
    // what is missing may be the other half of an answer
    boolean complete = whole && !passedOver;
    if (!complete) {
      responses.replaceAll(response -> response.withAtLeast(BoardingStatus.UNKNOWN));
    }
    Flight read = flight.flight();
    if (!acknowledges && !AnsweredFlight.isComplete(read)) {
      opening.note(log, FindingCode.RESPONSE_FLIGHT_INCOMPLETE);
    }
    return new CustomsResponse(
        opening.header(MessageKind.CUSRES, complete),
        function,
        transaction,
        read,
        result,
        responses,
        sources);
  }

  /** Nobody boards on a message that the authority did not take. */
  private void settleRefusal() {
    Acceptance acceptance = result.acceptance();
    if (acceptance != Acceptance.EXCEPTION && acceptance != Acceptance.UNKNOWN) {
      return;
    }
    for (int i = 0; i < responses.size(); i++) {
      raise(i, BoardingStatus.UNKNOWN, acceptance.name());
    }
  }

  private void raise(int i, BoardingStatus least, String reason) {
    TravellerResponse response = responses.get(i);
    TravellerResponse raised = response.withAtLeast(least);
    if (raised.status() != response.status()) {
      SegmentRange at = response.segments();
      String text =
          response.bookingReference()
              + "/"
              + response.uniqueReference()
              + ": "
              + response.status()
              + ", "
              + reason;
      log.add(FindingCode.STATUSES_DIFFER, at.firstSegment(), at.fromByte(), text);
      responses.set(i, raised);
    }
  }

  /**
   * Two different answers about one person leave open which holds, so the one that stands in the
   * way of boarding more counts for both.
   */
  private void settleContradictions() {
    AnsweredPeople people = new AnsweredPeople(responses);
    for (int i = 0; i < responses.size(); i++) {
      BoardingStatus gravest = people.gravest(responses.get(i));
      raise(i, gravest, gravest.name());
    }
  }
}
