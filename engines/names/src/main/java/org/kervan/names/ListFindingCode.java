package org.kervan.names;

import org.kervan.names.ListFinding.Severity;

/** Every oddity that a list reader reports: its weight, one sentence, and what was done. */
public enum ListFindingCode {
  NOT_THIS_LIST(
      Severity.FILE_LOST,
      "The file is not a list of this kind.",
      "Nobody was read; choose the right file, or the right kind of list."),
  NOT_UTF_8(
      Severity.FIELD_LOST,
      "The line has characters that are not UTF-8.",
      "They were replaced by �, so the name will hardly match; save the file as UTF-8."),
  DOCUMENT_TYPE_REFUSED(
      Severity.FILE_LOST,
      "The file declares a document type, which no watchlist needs and attacks use.",
      "Nobody was read; take the file from the publisher again."),
  BROKEN_OFF(
      Severity.FILE_LOST,
      "The file breaks off or is damaged here.",
      "Who stands before this place was read, nobody after it; load the file again."),
  ROW_UNREADABLE(
      Severity.ENTRY_LOST,
      "The row does not have the columns of this list, or its quotes are broken.",
      "The row was left out; correct it and load the list again."),
  ID_MISSING(
      Severity.ENTRY_LOST,
      "The entry has no reference of its own.",
      "The entry was left out, because no decision could refer to it; give it an id."),
  ID_TWICE(
      Severity.ENTRY_LOST,
      "Another entry before this one has the same reference.",
      "This second entry was left out; give it another id."),
  NAME_MISSING(
      Severity.ENTRY_LOST, "The entry has no name.", "The entry was left out; add the name."),
  ALIAS_WITHOUT_ENTRY(
      Severity.ENTRY_LOST,
      "Aliases belong to entries that the list does not have.",
      "They were left out; load both files of the same day."),
  DATE_NOT_UNDERSTOOD(
      Severity.FIELD_LOST,
      "The date of birth cannot be understood.",
      "The person is on the list without this date."),
  SEX_NOT_UNDERSTOOD(
      Severity.FIELD_LOST,
      "The sex cannot be understood.",
      "The person is on the list with the sex unspecified; write F, M or X."),
  ENTITIES_PASSED_OVER(
      Severity.NOTE,
      "The list also has entries that are not natural persons.",
      "They were passed over, because only persons are compared with travellers.");

  private final Severity severity;
  private final String sentence;
  private final String action;

  ListFindingCode(Severity severity, String sentence, String action) {
    this.severity = severity;
    this.sentence = sentence;
    this.action = action;
  }

  public Severity severity() {
    return severity;
  }

  /** What is wrong, in one sentence. */
  public String sentence() {
    return sentence;
  }

  /** What was done, and what the reader can do now. */
  public String action() {
    return action;
  }
}
