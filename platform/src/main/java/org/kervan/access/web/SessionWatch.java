package org.kervan.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session whose time is over or whose account is no longer what it was. */
final class SessionWatch extends OncePerRequestFilter {
  private final Sessions sessions;

  SessionWatch(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Sessions.account()
        .filter(account -> !sessions.goesOn(account, request))
        .ifPresent(_ -> Sessions.end(request, Notice.SESSION_ENDED));
    chain.doFilter(request, response);
  }
}
