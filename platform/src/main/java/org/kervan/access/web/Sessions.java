package org.kervan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.SignIn;
import org.kervan.web.LocalPath;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The browser's session on its way from the sign-in page to the end of a shift. Its identifier
 * changes with each step, so that one known before is worth nothing after.
 */
@Component
class Sessions {
  private static final Duration IDLE = Duration.ofMinutes(20);
  private static final Duration SHIFT = Duration.ofHours(10);
  private static final Duration TIME_FOR_CODE = Duration.ofMinutes(5);

  /** Header of a page that refreshes itself: nobody need be sitting before it. */
  private static final String BY_ITSELF = "Kervan-By-Itself";

  private static final String PENDING = "kervan.pending";
  private static final String BACK = "kervan.back";
  private static final String NOTICE = "kervan.notice";
  private static final String SINCE = "kervan.since";
  private static final String LAST_SEEN = "kervan.last-seen";

  private final SecurityContextRepository contexts;
  private final CsrfTokenRepository csrf;
  private final SignIn signIn;
  private final Clock clock;

  Sessions(
      SecurityContextRepository contexts, CsrfTokenRepository csrf, SignIn signIn, Clock clock) {
    this.contexts = contexts;
    this.csrf = csrf;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** Whose password was right, and when; the code is still to come. */
  record Pending(Account account, Instant since) implements Serializable {}

  /** Who sends this request. */
  static Optional<Account> account() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Account account
        ? Optional.of(account)
        : Optional.empty();
  }

  /** Makes this request the account's. */
  static void act(Account account) {
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
    SecurityContextHolder.setContext(context);
  }

  void awaitCode(Account account, HttpServletRequest request, HttpServletResponse response) {
    renew(request, response).setAttribute(PENDING, new Pending(account, clock.instant()));
  }

  /** Whose code is awaited; empty when none is, or no longer. */
  Optional<Account> awaited(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(PENDING) instanceof Pending pending)) {
      return Optional.empty();
    }
    if (clock.instant().isAfter(pending.since().plus(TIME_FOR_CODE))) {
      session.removeAttribute(PENDING);
      return Optional.empty();
    }
    return Optional.of(pending.account());
  }

  /**
   * @return the path to go on with
   */
  String begin(Account account, HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = renew(request, response);
    session.removeAttribute(PENDING);
    session.setAttribute(SINCE, clock.instant());
    session.setAttribute(LAST_SEEN, clock.instant());
    act(account);
    contexts.saveContext(SecurityContextHolder.getContext(), request, response);
    return LocalPath.orHome(take(session, BACK, String.class));
  }

  private HttpSession renew(HttpServletRequest request, HttpServletResponse response) {
    request.getSession();
    request.changeSessionId();
    csrf.saveToken(null, request, response);
    return request.getSession();
  }

  /**
   * Whether the session goes on: not idle too long, within a shift, the account neither disabled
   * nor of another role than at sign-in.
   */
  boolean goesOn(Account account, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(SINCE) instanceof Instant since)
        || !(session.getAttribute(LAST_SEEN) instanceof Instant lastSeen)) {
      return false;
    }
    Instant now = clock.instant();
    boolean holds =
        !now.isAfter(lastSeen.plus(IDLE))
            && !now.isAfter(since.plus(SHIFT))
            && signIn.current(account, since).filter(account::equals).isPresent();
    if (holds && request.getHeader(BY_ITSELF) == null) {
      session.setAttribute(LAST_SEEN, now);
    }
    return holds;
  }

  /** Ends the session and tells why at the sign-in page. */
  static void end(HttpServletRequest request, Notice notice) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
    tell(request, notice);
  }

  static void tell(HttpServletRequest request, Notice notice) {
    request.getSession().setAttribute(NOTICE, notice);
  }

  /** What to tell, once. */
  static @Nullable Notice told(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : take(session, NOTICE, Notice.class);
  }

  /** Where to go on after signing in. */
  static void comeBack(HttpServletRequest request, String path) {
    request.getSession().setAttribute(BACK, path);
  }

  private static <T> @Nullable T take(HttpSession session, String name, Class<T> type) {
    T value = type.cast(session.getAttribute(name));
    session.removeAttribute(name);
    return value;
  }
}
