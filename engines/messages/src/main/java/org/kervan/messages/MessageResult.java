package org.kervan.messages;

import java.util.List;

/**
 * What a response says of the message that it answers as a whole: ERP+1 with its ERC and FTX.
 *
 * @param acceptance the meaning of all codes together
 * @param codes ERC/9321 as sent: 0, 1 or the number of an error
 * @param texts FTX+AAP/4440, in the order sent
 * @param sources from where each field was read
 */
public record MessageResult(
    Acceptance acceptance, List<String> codes, List<String> texts, Sources sources) {

  public static final MessageResult NONE =
      new MessageResult(Acceptance.NOT_GIVEN, List.of(), List.of(), Sources.NONE);

  public MessageResult {
    codes = List.copyOf(codes);
    texts = List.copyOf(texts);
  }

  /** The result with the acceptance that its codes mean together. */
  public static MessageResult of(List<String> codes, List<String> texts, Sources sources) {
    Acceptance acceptance = Acceptance.NOT_GIVEN;
    for (String code : codes) {
      Acceptance meant = Acceptance.of(code);
      acceptance = meant.compareTo(acceptance) > 0 ? meant : acceptance;
    }
    return new MessageResult(acceptance, codes, texts, sources);
  }

  /** The later outweighs the earlier. */
  public enum Acceptance {
    /** The response says nothing of the message as a whole. */
    NOT_GIVEN,
    /** 0. */
    ACCEPTED,
    /** What no guide explains; not an acceptance. */
    UNKNOWN,
    /** 1, or the number of an error such as 118. */
    EXCEPTION;

    public static Acceptance of(String code) {
      if (code.equals("0")) {
        return ACCEPTED;
      }
      return code.matches("1|[1-9]\\d\\d") ? EXCEPTION : UNKNOWN;
    }
  }
}
