package org.kervan.border.web;

import java.util.List;
import java.util.UUID;
import org.kervan.access.Account;
import org.kervan.access.Needs;
import org.kervan.access.Permission;
import org.kervan.border.AppliedList;
import org.kervan.border.KeptMessages;
import org.kervan.border.Messages;
import org.kervan.border.ReceivedMessage;
import org.kervan.messages.Finding;
import org.kervan.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;

/** The files that carriers sent, and one of them with its findings. */
@Controller
class MessagesPage {
  static final String PATH = "/messages";

  private final Pages pages;
  private final Messages messages;
  private final KeptMessages keptMessages;

  MessagesPage(Pages pages, Messages messages, KeptMessages keptMessages) {
    this.pages = pages;
    this.messages = messages;
    this.keptMessages = keptMessages;
  }

  @GetMapping(PATH)
  @Needs(Permission.SEE_MESSAGES)
  View list(@RequestParam(defaultValue = "false") boolean findings) {
    return pages.show("border/messages", new MessagesView(findings, messages.newest(findings)));
  }

  @GetMapping(PATH + "/{id}")
  @Needs(Permission.SEE_MESSAGES)
  @Transactional
  View show(@PathVariable UUID id, @AuthenticationPrincipal Account account) {
    ReceivedMessage message =
        messages
            .open(id, account)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<AppliedList> lists = messages.lists(id);
    List<Finding> findings = messages.findings(id);
    boolean seesTexts = account.may(Permission.SEE_TRAVELLERS);
    return pages.show(
        "border/message",
        new MessageView(message, lists, keptMessages.in(id), findings, seesTexts));
  }
}
