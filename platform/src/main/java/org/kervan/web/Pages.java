package org.kervan.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Renders pages: a controller returns {@code pages.show("border/flights", model)}, where the first
 * is the template's path and the second its {@code model}.
 */
@Component
public class Pages {
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Menu menu;

  Pages(Menu menu) {
    this.menu = menu;
  }

  public View show(String template, Object model) {
    return show(HttpStatus.OK, template, model);
  }

  /** A page that answers with another status than 200. */
  public View show(HttpStatus status, String template, Object model) {
    return (_, request, response) -> render(status, template, model, request, response);
  }

  private void render(
      HttpStatus status,
      String template,
      Object model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var output = new Utf8ByteOutput();
    templates.render(template + ".jte", Map.of("page", page(request), "model", model), output);
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    try (var out = response.getOutputStream()) {
      output.writeTo(out);
    }
  }

  private Page page(HttpServletRequest request) {
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    var csrf =
        token == null
            ? new Page.Csrf("_csrf", "")
            : new Page.Csrf(token.getParameterName(), token.getToken());
    return new Page(
        Texts.in(Languages.of(request)), path, menu.entries(request), menu.reader(request), csrf);
  }
}
