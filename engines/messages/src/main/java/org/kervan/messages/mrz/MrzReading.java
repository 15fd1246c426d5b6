package org.kervan.messages.mrz;

import java.util.List;

/** What one file gave: its documents in order, each with its findings, and those of the file. */
public record MrzReading(List<MrzDocument> documents, List<MrzFinding> findings) {
  public MrzReading {
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }
}
