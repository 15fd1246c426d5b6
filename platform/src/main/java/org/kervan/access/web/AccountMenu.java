package org.kervan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kervan.access.Account;
import org.kervan.access.MenuItem;
import org.kervan.access.Permission;
import org.kervan.web.Menu;
import org.kervan.web.Page;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The menu of what the signed-in account may open. */
@Component
class AccountMenu implements Menu {
  private final List<MenuItem> items;

  AccountMenu(List<MenuItem> items) {
    this.items = items.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
  }

  /** Access's own entries. */
  @Configuration(proxyBeanMethods = false)
  static class Items {
    @Bean
    MenuItem auditMenuItem() {
      return new MenuItem(40, AuditPage.PATH, "access.menu.audit", Permission.SEE_AUDIT);
    }
  }

  /** Those of every module, in order. */
  List<MenuItem> items() {
    return items;
  }

  @Override
  public List<Page.MenuEntry> entries(HttpServletRequest request) {
    String path = request.getRequestURI();
    return Sessions.account().stream()
        .flatMap(account -> items.stream().filter(item -> account.may(item.needs())))
        .map(item ->
            new Page.MenuEntry(item.address(), item.textKey(), isWithin(path, item.address())))
        .toList();
  }

  private static boolean isWithin(String path, String address) {
    return path.equals(address) || path.startsWith(address + "/");
  }

  @Override
  public @Nullable String reader(HttpServletRequest request) {
    return Sessions.account().map(Account::displayName).orElse(null);
  }
}
