package org.kervan.messages;

import java.util.List;

/** What one file gave: its passenger lists in order, and everything odd about them. */
public record Reading(List<PassengerList> lists, List<Finding> findings) {
  public Reading {
    lists = List.copyOf(lists);
    findings = List.copyOf(findings);
  }
}
