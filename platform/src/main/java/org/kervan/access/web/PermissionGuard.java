package org.kervan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.kervan.access.Account;
import org.kervan.access.Needs;
import org.kervan.access.OpenToAnyone;
import org.kervan.access.Permission;
import org.kervan.access.SignIn;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Asks before every page whether this account may open it. What names no permission is refused, and
 * what an account may not open looks to it like what does not exist.
 */
@Component
class PermissionGuard implements HandlerInterceptor, WebMvcConfigurer {
  private static final PathPattern[] FILES =
      Arrays.stream(SecurityConfiguration.FILES)
          .map(PathPatternParser.defaultInstance::parse)
          .toArray(PathPattern[]::new);

  private final SignIn signIn;

  PermissionGuard(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (isOpen(request, handler)) {
      return true;
    }
    Optional<Permission> needed = needed(handler);
    if (needed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return false;
    }
    Optional<Account> account = Sessions.account();
    if (account.isEmpty()) {
      toSignIn(request, response);
      return false;
    }
    if (!account.get().may(needed.get())) {
      signIn.pageRefused(account.get(), pattern(request));
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return false;
    }
    return true;
  }

  private static boolean isOpen(HandlerMethod method) {
    return method.hasMethodAnnotation(OpenToAnyone.class)
        || ErrorController.class.isAssignableFrom(method.getBeanType());
  }

  private static Optional<Permission> needed(Object handler) {
    return handler instanceof HandlerMethod method
        ? Optional.ofNullable(method.getMethodAnnotation(Needs.class)).map(Needs::value)
        : Optional.empty();
  }

  private static boolean isOpen(HttpServletRequest request, Object handler) {
    return switch (handler) {
      case HandlerMethod method -> isOpen(method);
      case ResourceHttpRequestHandler _ -> {
        var path = PathContainer.parsePath(request.getRequestURI());
        yield Arrays.stream(FILES).anyMatch(pattern -> pattern.matches(path));
      }
      default -> false;
    };
  }

  private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    if (ended) {
      Sessions.tell(request, Notice.SESSION_ENDED);
    }
    // Only what a reader navigated to is worth coming back to; a fragment or a form is not a page.
    if (HttpMethod.GET.matches(request.getMethod()) && !SignInPage.isFragment(request)) {
      String query = request.getQueryString();
      Sessions.comeBack(request, request.getRequestURI() + (query == null ? "" : "?" + query));
    }
    SignInPage.sendThere(request, response);
  }

  private static String pattern(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
  }
}
