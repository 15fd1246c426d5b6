package org.kervan.messages;

/**
 * The habits of a sender, as far as they change the bytes and not the meaning.
 *
 * @param syntax syntax identifier UNB/0001, which chooses the character set; letters outside it are
 *     folded, such as {@code Ş} to {@code S}
 * @param una whether the service string advice is sent
 * @param terminator segment terminator, a single character such as {@code '} or {@code ~}
 * @param grouped whether the messages stand in a functional group (UNG, UNE)
 * @param lineBreaks whether a line break follows each segment
 * @param twoDigitYears whether dates are sent as YYMMDD without a format code
 * @param carrierElement whether the carrier stands in TDT/C040 too
 */
public record WriterOptions(
    String syntax,
    boolean una,
    char terminator,
    boolean grouped,
    boolean lineBreaks,
    boolean twoDigitYears,
    boolean carrierElement) {

  /** UTF-8 with UNA and full dates: nothing of a list is lost. */
  public static final WriterOptions DEFAULT =
      new WriterOptions("UNOW", true, '\'', false, false, false, false);
}
