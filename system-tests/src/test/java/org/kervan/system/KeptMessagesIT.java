package org.kervan.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A file of every kind of message, from a carrier's machine to the page of the message. */
class KeptMessagesIT {
  private static final byte[] FILE =
      """
      UNB+UNOA:4+XX+TRGOV+261122:0900+1'
      UNH+1+PAXLST:D:15B:UN:IATA'BGM+745'TDT+20+XX12+++XX'LOC+125+FRA'DTM+189:2611221000:201'
      LOC+87+IST'DTM+232:2611221400:201'NAD+FL+++KAYADELEN:UMUT'ATT+2++X'CNT+42:1'UNT+11+1'
      UNH+2+CUSRES:D:12B:UN:IATA'BGM+962'RFF+TN:1'RFF+AF:XX12'DTM+189:2611221000:201'
      DTM+232:2611221400:201'LOC+125+FRA'LOC+87+IST'ERP+2'RFF+ABO:1'ERC+0Z'UNT+12+2'
      UNH+3+PNRGOV:16:1:IA'MSG+:22'ORG+XX:FRA'TVL+221126:1000:221126:1400+FRA+IST+XX+12'EQN+1'
      SRC'RCI+XX:ABC123::011126:1015'TIF+YILDIZ:I+DERIN MRS:A:1'TIF+YILDIZ:I+UMUT MR:A:2'
      TVL+221126:1000:221126:1400+FRA+IST+XX+12:Y'UNT+11+3'
      UNZ+3+1'
      """
          .getBytes(StandardCharsets.US_ASCII);

  @Test
  void showsWhatIsKeptBesideTheList() throws IOException, InterruptedException {
    Path data = Folders.fresh("kept");
    try (var kervan = RunningKervan.start("serve", data);
        var machine = new Client(kervan.address());
        var chromium = new Chromium()) {
      String token = Commands.carrier(data, "xx");
      SignIn officer = Commands.officer(data, "watch");
      assertThat(machine.send(token, FILE)).isEqualTo(201);
      for (String language : new String[] {"en", "tr"}) {
        try (var visitor = new Visitor(chromium, language)) {
          Page page = visitor.page();
          page.navigate(kervan.address());
          officer.fill(page, () -> {});
          page.waitForURL(Pattern.compile(".*/flights.*"));
          page.navigate(kervan.address() + "messages");
          visitor.look("messages-kept");
          page.locator("main tbody th a").first().click();
          assertThat(page.locator("table").last().innerText())
              .contains("CUSRES", "PNRGOV", "XX12", "2");
          visitor.look("message-kept");
          page.locator("table a[href^='/flights/']").first().click();
          page.locator("a[href^='/travellers/']").first().click();
          visitor.look("traveller-unspecified");
        }
      }
    }
  }
}
