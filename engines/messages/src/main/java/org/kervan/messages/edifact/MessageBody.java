package org.kervan.messages.edifact;

import org.kervan.messages.Message;

/** Reads one message between UNH and UNT, segment by segment. */
public interface MessageBody {

  /** Takes the next segment, which is valid until this returns: nothing may keep it. */
  void accept(Segment segment);

  /**
   * The message as read; called once, at its trailer or where it was cut off.
   *
   * @param whole whether it ended with a trailer that counts the segments read
   */
  Message message(boolean whole);
}
