package org.kervan.targeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewed criterion: whom an officer should look at and why, with what speaks for the traveller.
 * Pre-determined, versioned and signed off, as Directive (EU) 2016/681 Article 6(4) and CJEU
 * C-817/19 demand.
 *
 * @param code such as {@code T03}
 * @param purpose such as {@code TRAFFICKING}
 * @param source where the criterion comes from
 * @param signedOffBy the second person, who did not write it
 * @param validTo last day in force
 * @param reviewOn day on which it must have been reviewed again
 * @param capPerFlight most hits shown first on one flight; the rest are counted
 * @param when the terms, all of which must hold
 * @param unless the exculpatory terms, any of which lifts the hit
 * @param version the first 12 hexadecimal digits of the SHA-256 of the file
 */
public record RiskProfile(
    String code,
    Text title,
    Text text,
    Purpose purpose,
    String legalBasis,
    String source,
    String owner,
    String signedOffBy,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate reviewOn,
    Severity severity,
    Action action,
    @Nullable Integer capPerFlight,
    List<Term> when,
    List<Term> unless,
    String version) {

  public RiskProfile {
    when = List.copyOf(when);
    unless = List.copyOf(unless);
    if (when.isEmpty()) {
      throw new IllegalArgumentException("profile " + code + " has no term");
    }
  }

  /** A text in the two languages of the officers. */
  public record Text(String en, String tr) {}

  /**
   * One condition.
   *
   * @param cel the expression, true when the condition holds
   * @param text the condition in plain words; {@code {name}} stands for the value of that field
   */
  public record Term(String cel, Text text) {}

  public enum Purpose {
    TRAFFICKING,
    SMUGGLING,
    DOCUMENT_FRAUD,
    CUSTOMS
  }

  public enum Severity {
    LOW,
    MEDIUM,
    HIGH
  }

  /** What is recommended; a named officer decides. */
  public enum Action {
    SECOND_LINE,
    PROTECTIVE_INTERVIEW
  }
}
