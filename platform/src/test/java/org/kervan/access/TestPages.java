package org.kervan.access;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Pages that only the tests have: one for each permission, a careless one, faulty ones. */
@TestConfiguration
class TestPages {

  @RestController
  static class Handlers {
    @GetMapping("/test/forgotten")
    String forgotten() {
      return "nobody said who may see this";
    }

    @GetMapping("/test/flights/{id}")
    @Needs(Permission.SEE_FLIGHTS)
    String flights(@PathVariable String id) {
      return "flights " + id;
    }

    @GetMapping("/test/travellers")
    @Needs(Permission.SEE_TRAVELLERS)
    String travellers() {
      return "travellers";
    }

    @PostMapping("/test/decide")
    @Needs(Permission.DECIDE)
    String decide() {
      return "decided";
    }

    @GetMapping("/test/messages")
    @Needs(Permission.SEE_MESSAGES)
    String messages() {
      return "messages";
    }

    @GetMapping("/test/sources")
    @Needs(Permission.SEE_SOURCES)
    String sources() {
      return "sources";
    }

    @GetMapping("/test/audit")
    @Needs(Permission.SEE_AUDIT)
    String audit() {
      return "audit";
    }

    @GetMapping("/test/own")
    @Needs(Permission.OWN_SESSION)
    String own() {
      return "own";
    }

    @PostMapping("/intake/test")
    @Needs(Permission.SUBMIT_MESSAGES)
    String submit() {
      return "submitted";
    }

    @PostMapping("/intake/fault")
    @Needs(Permission.SUBMIT_MESSAGES)
    String intakeFault() {
      throw new IllegalStateException("secret detail");
    }

    @GetMapping("/test/fault")
    @OpenToAnyone(why = "fails for everybody")
    String fault() {
      throw new IllegalStateException("secret detail");
    }

    @GetMapping("/test/large")
    @OpenToAnyone(why = "refuses everybody")
    String large() {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
    }

    @GetMapping("/test/number/{number}")
    @OpenToAnyone(why = "takes a number")
    String number(@PathVariable int number) {
      return "number " + number;
    }
  }
}
