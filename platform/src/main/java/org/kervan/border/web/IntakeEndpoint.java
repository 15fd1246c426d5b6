package org.kervan.border.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.Needs;
import org.kervan.access.Permission;
import org.kervan.border.Channel;
import org.kervan.border.Intake;
import org.kervan.border.MessageState;
import org.kervan.border.Receipt;
import org.kervan.messages.Finding;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Where a carrier's machine hands in its file, byte for byte. */
@RestController
class IntakeEndpoint {
  /** So many files are in memory at once, 32 MiB each at most; the others wait for their turn. */
  private static final int AT_ONCE = 4;

  private final Intake intake;
  private final Duration patience;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  IntakeEndpoint(Intake intake, @Value("${kervan.intake.patience:20s}") Duration patience) {
    this.intake = intake;
    this.patience = patience;
  }

  /** What the sender is told, after the commit. */
  record Answer(
      UUID message,
      String sha256,
      MessageState state,
      @Nullable String incident,
      int lists,
      int travellers,
      List<AnswerFinding> findings) {

    static Answer of(Receipt receipt) {
      var message = receipt.message();
      return new Answer(
          message.id(),
          message.sha256(),
          message.state(),
          message.incident(),
          message.lists(),
          message.travellers(),
          receipt.findings().stream().map(AnswerFinding::of).toList());
    }
  }

  /** A finding with its place: message and segment from 1, 0 for the whole; offset in the file. */
  record AnswerFinding(
      String code,
      String severity,
      int message,
      int segment,
      long offset,
      String text,
      String sentence,
      String action) {

    static AnswerFinding of(Finding finding) {
      return new AnswerFinding(
          finding.code().name(),
          finding.severity().name(),
          finding.messageNumber(),
          finding.segment(),
          finding.offset(),
          finding.text(),
          finding.code().sentence(),
          finding.code().action());
    }
  }

  @PostMapping("/intake/passenger-lists")
  @Needs(Permission.SUBMIT_MESSAGES)
  ResponseEntity<Answer> receive(
      HttpServletRequest request,
      @RequestHeader(name = "X-File-Name", required = false) @Nullable String header,
      @AuthenticationPrincipal Account sender)
      throws IOException, InterruptedException {
    String fileName = header == null ? fileName(request) : header;
    if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
    }
    try {
      Receipt receipt = intake.receive(Channel.HTTP, fileName, request.getInputStream(), sender);
      return ResponseEntity.status(status(receipt)).body(Answer.of(receipt));
    } finally {
      places.release();
    }
  }

  /** From the query by hand: the servlet's parameters would swallow a body sent as a form. */
  private static String fileName(HttpServletRequest request) {
    String query = request.getQueryString();
    String file =
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().getFirst("file");
    return file == null ? "" : UriUtils.decode(file, StandardCharsets.UTF_8);
  }

  private static HttpStatus status(Receipt receipt) {
    return switch (receipt.message().state()) {
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case NOTHING_READ, NOT_APPLIED -> HttpStatus.UNPROCESSABLE_CONTENT;
      // the sender's machine sends again, which tries again
      case FAILED -> HttpStatus.SERVICE_UNAVAILABLE;
      case APPLIED, PARTLY_APPLIED, KEPT, RECEIVED ->
          receipt.alreadyKnown() ? HttpStatus.OK : HttpStatus.CREATED;
    };
  }
}
