package org.kervan.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The edge where a fault of the system ends: logged once, with a number that the reader sees and
 * can tell the operator.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Incidents extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final String NUMBER = Incidents.class.getName();

  /** The number of the incident that ended this request, if one did. */
  static @Nullable String of(HttpServletRequest request) {
    return (String) request.getAttribute(NUMBER);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException {
    try {
      chain.doFilter(request, response);
    } catch (Exception e) {
      String number = number();
      // The pattern, since the path itself may carry what somebody searched for.
      LOG.error(
          "Incident {} at {} {}",
          number,
          request.getMethod(),
          request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
          e instanceof ServletException && e.getCause() != null ? e.getCause() : e);
      if (!response.isCommitted()) {
        request.setAttribute(NUMBER, number);
        response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
      }
    }
  }

  private static String number() {
    var random = new byte[4];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().withUpperCase().formatHex(random);
  }
}
