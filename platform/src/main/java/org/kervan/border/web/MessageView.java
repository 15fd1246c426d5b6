package org.kervan.border.web;

import java.util.List;
import org.kervan.border.AppliedList;
import org.kervan.border.KeptMessage;
import org.kervan.border.ReceivedMessage;
import org.kervan.messages.Finding;
import org.kervan.shared.Language;

/**
 * What the page of a received file shows.
 *
 * @param seesTexts whether this reader may see the offending texts, which may be personal data
 */
public record MessageView(
    ReceivedMessage message,
    List<AppliedList> lists,
    List<KeptMessage> kept,
    List<Finding> findings,
    boolean seesTexts) {

  public String sentence(Finding finding, Language language) {
    return FindingTexts.of(finding.code(), "sentence", language);
  }

  public String action(Finding finding, Language language) {
    return FindingTexts.of(finding.code(), "action", language);
  }
}
