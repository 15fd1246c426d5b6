package org.kervan.border.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kervan.border.Samples.flightNumber;
import static org.kervan.border.Samples.paxlst;

import jakarta.servlet.ServletInputStream;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.kervan.access.Account;
import org.kervan.access.Accounts;
import org.kervan.access.Browser;
import org.kervan.access.Role;
import org.kervan.border.Intake;
import org.kervan.border.SurnameFault;
import org.kervan.database.DatabaseAddress;
import org.kervan.shared.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.server.ResponseStatusException;

@PlatformTest
class IntakeEndpointIT {
  @Autowired private Accounts accounts;
  @Autowired private Intake intake;
  @Autowired private DatabaseAddress owner;
  @LocalServerPort private int port;
  private final Account sender = new Account(UUID.randomUUID(), "tk", "TK", Role.CARRIER);

  private int send(String carrier, String text) {
    var browser = new Browser(port, "203.0.119.1");
    return browser
        .send(
            browser
                .request("/intake/passenger-lists")
                .header("Authorization", "Bearer " + accounts.createCarrier(carrier))
                .POST(HttpRequest.BodyPublishers.ofString(text)))
        .statusCode();
  }

  @Test
  void answersAFaultOfTheSystemSoThatTheCarrierSendsAgain() throws Exception {
    String text = paxlst(flightNumber()).passenger("POISON:DERIN", "1").text();
    try (var _ = new SurnameFault(owner, "POISON", "54000")) {
      assertThat(send("fault-1", text)).isEqualTo(503);
    }
    assertThat(send("fault-2", text)).isEqualTo(201);
  }

  @Test
  void answersAFileThatNamesNoFlight() {
    String text = paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1").text();
    assertThat(send("noflight", text.replaceFirst("TDT[^']*'", "TDT+20'"))).isEqualTo(422);
  }

  /** Four senders that never finish leave no place to a fifth until one of them goes. */
  @Test
  void holdsFourFilesAtOnceAndTellsTheFifthToComeAgain() throws Exception {
    var endpoint = new IntakeEndpoint(intake, Duration.ZERO);
    var begun = new CountDownLatch(4);
    var end = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<ResponseEntity<IntakeEndpoint.Answer>>> held = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        held.add(threads.submit(() -> endpoint.receive(slow(begun, end), null, sender)));
      }
      try {
        begun.await();
        assertThatThrownBy(() -> endpoint.receive(file(), null, sender))
            .isInstanceOfSatisfying(
                ResponseStatusException.class,
                e -> assertThat(e.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
      } finally {
        end.countDown();
      }
      for (var answer : held) {
        assertThat(answer.get().getStatusCode()).isEqualTo(HttpStatus.CREATED);
      }
    }
    assertThat(endpoint.receive(file(), null, sender).getStatusCode())
        .isEqualTo(HttpStatus.CREATED);
  }

  private static MockHttpServletRequest file() {
    var request = new MockHttpServletRequest();
    request.setContent(
        paxlst(flightNumber()).passenger("YILDIZ:DERIN", "1").text().getBytes(UTF_8));
    return request;
  }

  private static MockHttpServletRequest slow(CountDownLatch begun, CountDownLatch end) {
    return new MockHttpServletRequest() {
      @Override
      public ServletInputStream getInputStream() {
        begun.countDown();
        try {
          end.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return file().getInputStream();
      }
    };
  }
}
