package org.kervan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kervan.access.Account;
import org.kervan.access.MenuItem;
import org.kervan.access.Needs;
import org.kervan.access.OpenToAnyone;
import org.kervan.access.Permission;
import org.kervan.access.SignIn;
import org.kervan.shared.Language;
import org.kervan.web.Languages;
import org.kervan.web.LocalPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What concerns one's own session: where it begins, its language, its end. */
@Controller
class OwnSession {
  private final SignIn signIn;
  private final List<MenuItem> menu;

  OwnSession(SignIn signIn, AccountMenu menu) {
    this.signIn = signIn;
    this.menu = menu.items();
  }

  @GetMapping("/")
  @Needs(Permission.OWN_SESSION)
  View home(@AuthenticationPrincipal Account account) {
    return menu.stream()
        .filter(item -> account.may(item.needs()))
        .findFirst()
        .map(item -> new RedirectView(item.address()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @PostMapping("/language")
  @OpenToAnyone(why = "sets the language of this browser")
  View language(
      @RequestParam String language, @RequestParam String back, HttpServletResponse response) {
    response.addHeader(HttpHeaders.SET_COOKIE, Languages.cookie(Language.of(language)).toString());
    return new RedirectView(LocalPath.orHome(back));
  }

  @PostMapping("/sign-out")
  @Needs(Permission.OWN_SESSION)
  View signOut(@AuthenticationPrincipal Account account, HttpServletRequest request) {
    signIn.signOut(account);
    Sessions.end(request, Notice.SIGNED_OUT);
    return new RedirectView(SignInPage.PATH);
  }
}
