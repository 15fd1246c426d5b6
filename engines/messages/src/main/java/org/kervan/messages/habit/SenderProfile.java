package org.kervan.messages.habit;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.PassengerList;
import org.kervan.messages.Traveller.Sex;

/**
 * One sender and its habits. Empty or null where it has none of the kind.
 *
 * @param sender UNB/0004, {@code *} standing for any run of characters; empty for every sender
 * @param carrier designator of the flight's carrier; empty for every carrier
 * @param release the directory release for which the line holds; empty for every release
 * @param expectedRelease the release that the sender uses
 * @param yearDigits 2 or 4, the digits of the years that the sender uses; 0 where not known
 * @param sexOfUnknown what the sender sends of somebody whose sex it does not know
 * @param joinsGivenNames whether the given names come in one component, separated by blanks
 * @param titles words that the sender puts behind the given names, such as MR
 * @param wholeName how the surname component holds the whole name
 * @param documentCodes the sender's own types of documents and the standard's
 * @param bareNumbers whether a document number has to lose all but its letters and digits
 */
record SenderProfile(
    String sender,
    String carrier,
    String release,
    String expectedRelease,
    int yearDigits,
    @Nullable Sex sexOfUnknown,
    boolean joinsGivenNames,
    Set<String> titles,
    WholeName wholeName,
    Map<String, String> documentCodes,
    boolean bareNumbers) {

  /** How the surname component holds the whole name of somebody without given names. */
  enum WholeName {
    /** It does not. */
    NO,
    /** {@code YILDIZ/DERIN}. */
    SLASH,
    /** {@code YILDIZ DERIN}: the first word is the surname. */
    SURNAME_FIRST,
    /** {@code DERIN YILDIZ}: the last word is the surname. */
    SURNAME_LAST
  }

  SenderProfile {
    titles = Set.copyOf(titles);
    documentCodes = Map.copyOf(documentCodes);
  }

  boolean isOf(PassengerList list) {
    return isOfSender(list.header().sender())
        && (carrier.isEmpty() || carrier.equals(list.flight().carrier()))
        && (release.isEmpty() || release.equals(list.header().release()));
  }

  private boolean isOfSender(String sent) {
    if (sender.isEmpty()) {
      return true;
    }
    String regex =
        Arrays.stream(sender.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return sent.matches(regex);
  }
}
