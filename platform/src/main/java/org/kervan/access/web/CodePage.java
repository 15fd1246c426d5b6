package org.kervan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.kervan.access.Account;
import org.kervan.access.OpenToAnyone;
import org.kervan.access.SignIn;
import org.kervan.web.Pages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The second step of signing in: the code from the authenticator. */
@Controller
class CodePage {
  static final String PATH = "/sign-in/code";

  private final Pages pages;
  private final SignIn signIn;
  private final Sessions sessions;

  CodePage(Pages pages, SignIn signIn, Sessions sessions) {
    this.pages = pages;
    this.signIn = signIn;
    this.sessions = sessions;
  }

  @GetMapping(PATH)
  @OpenToAnyone(why = "shows a form only to whose password was right")
  View show(HttpServletRequest request) {
    return sessions
        .awaited(request)
        .map(account -> pages.show("access/code", new CodeForm(account.displayName(), null)))
        .orElseGet(() -> new RedirectView(SignInPage.PATH));
  }

  @PostMapping(PATH)
  @OpenToAnyone(why = "checks a code only of whose password was right")
  View check(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
    Optional<Account> awaited = sessions.awaited(request);
    if (awaited.isEmpty()) {
      Sessions.tell(request, Notice.CODE_TOO_LATE);
      return new RedirectView(SignInPage.PATH);
    }
    return switch (signIn.code(awaited.get().id(), code, request.getRemoteAddr())) {
      case SignIn.Step.Passed(var account) ->
          new RedirectView(sessions.begin(account, request, response));
      case SignIn.Step.Refused _ -> again(awaited.get(), Problem.refused());
      case SignIn.Step.Wait(var left) -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(left.toSeconds() + 1));
        yield again(awaited.get(), Problem.wait(left));
      }
    };
  }

  private View again(Account account, Problem problem) {
    return pages.show(
        problem.status(), "access/code", new CodeForm(account.displayName(), problem));
  }
}
