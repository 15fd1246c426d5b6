package org.kervan.command;

/**
 * What was asked cannot be done, for a reason that the user can put right; the message says how.
 */
final class CannotDo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotDo(String sentence) {
    super(sentence);
  }
}
