package org.kervan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kervan.access.OpenToAnyone;
import org.kervan.access.SignIn;
import org.kervan.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The first step of signing in: name and password. */
@Controller
class SignInPage {
  static final String PATH = "/sign-in";

  private final Pages pages;
  private final SignIn signIn;
  private final Sessions sessions;

  SignInPage(Pages pages, SignIn signIn, Sessions sessions) {
    this.pages = pages;
    this.signIn = signIn;
    this.sessions = sessions;
  }

  @GetMapping(PATH)
  @OpenToAnyone(why = "signing in begins here")
  View show(HttpServletRequest request) {
    return Sessions.account().isPresent()
        ? new RedirectView("/")
        : pages.show("access/sign-in", new SignInForm("", Sessions.told(request), null));
  }

  @PostMapping(PATH)
  @OpenToAnyone(why = "signing in begins here")
  View check(
      @RequestParam String name,
      @RequestParam String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (signIn.password(name, password, request.getRemoteAddr())) {
      case SignIn.Step.Passed(var account) -> {
        sessions.awaitCode(account, request, response);
        yield new RedirectView(CodePage.PATH);
      }
      case SignIn.Step.Refused _ -> again(name, Problem.refused());
      case SignIn.Step.Wait(var left) -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(left.toSeconds() + 1));
        yield again(name, Problem.wait(left));
      }
    };
  }

  private View again(String name, Problem problem) {
    return pages.show(problem.status(), "access/sign-in", new SignInForm(name, null, problem));
  }

  /** Whether htmx asks for a part of a page rather than the browser for a page. */
  static boolean isFragment(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /** Leads the browser to the sign-in page, also from within a page. */
  static void sendThere(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isFragment(request)) {
      response.setHeader("HX-Redirect", PATH);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
    } else {
      response.sendRedirect(PATH);
    }
  }
}
