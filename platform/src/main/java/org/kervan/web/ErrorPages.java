package org.kervan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kervan.shared.Language;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a reader gets instead of a page: what happened and what to do now. A machine at {@code
 * /intake} gets a problem document (RFC 9457) in English.
 */
@Controller
class ErrorPages implements ErrorController {
  private static final String INTAKE = "/intake";

  private final Pages pages;
  private final JsonMapper json;

  ErrorPages(Pages pages, JsonMapper json) {
    this.pages = pages;
    this.json = json;
  }

  @RequestMapping("/error")
  View show(HttpServletRequest request) {
    HttpStatus status = status(request);
    var failure = new Failure(Failure.Kind.of(status), Incidents.of(request));
    return isIntake(request)
        ? (_, _, response) -> problem(status, failure, response)
        : pages.show(status, "web/error", failure);
  }

  private static HttpStatus status(HttpServletRequest request) {
    var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    // Without a code somebody typed /error, where there is nothing.
    HttpStatus status = code == null ? HttpStatus.NOT_FOUND : HttpStatus.resolve(code);
    return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
  }

  private static boolean isIntake(HttpServletRequest request) {
    var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return path != null && (path.equals(INTAKE) || path.startsWith(INTAKE + "/"));
  }

  private void problem(HttpStatus status, Failure failure, HttpServletResponse response)
      throws IOException {
    Texts texts = Texts.in(Language.ENGLISH);
    var problem = ProblemDetail.forStatusAndDetail(status, texts.of("web.problem", failure.kind()));
    if (failure.incident() != null) {
      problem.setProperty("incident", failure.incident());
    }
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
