package org.kervan.border;

import java.util.List;
import org.kervan.messages.Finding;

/**
 * What came of a file, after its commit.
 *
 * @param alreadyKnown these very bytes had come before and changed nothing now
 */
public record Receipt(ReceivedMessage message, boolean alreadyKnown, List<Finding> findings) {
  public Receipt {
    findings = List.copyOf(findings);
  }
}
