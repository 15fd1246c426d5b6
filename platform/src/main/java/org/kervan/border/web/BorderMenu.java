package org.kervan.border.web;

import org.kervan.access.MenuItem;
import org.kervan.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entries of passenger control in the main menu. */
@Configuration(proxyBeanMethods = false)
class BorderMenu {

  @Bean
  MenuItem flightsMenuItem() {
    return new MenuItem(10, FlightsPage.PATH, "border.menu.flights", Permission.SEE_FLIGHTS);
  }

  @Bean
  MenuItem messagesMenuItem() {
    return new MenuItem(20, MessagesPage.PATH, "border.menu.messages", Permission.SEE_MESSAGES);
  }

  @Bean
  MenuItem sourcesMenuItem() {
    return new MenuItem(30, SourcesPage.PATH, "border.menu.sources", Permission.SEE_SOURCES);
  }
}
