package org.kervan.border.web;

import java.util.List;
import org.kervan.border.ReceivedMessage;

/** What the page of the received files shows. */
public record MessagesView(boolean onlyWithFindings, List<ReceivedMessage> messages) {}
