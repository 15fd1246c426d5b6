package org.kervan.messages.pnrgov;

import org.jspecify.annotations.Nullable;
import org.kervan.messages.Contact;

/**
 * Contacts in the texts of AIRIMP: SSR CTCM, CTCE and CTCR, OSI CTC, and what stands in ADD. In an
 * e-mail address {@code //} stands for the at sign, {@code ..} for an underscore and {@code ./} for
 * a hyphen.
 */
final class ContactText {

  private static final String TELEPHONE = "TE";
  private static final String MOBILE = "MB";
  private static final String EMAIL = "EM";
  private static final String FAX = "FX";

  /** No telephone number that can be called has fewer. */
  private static final int FEWEST_DIGITS = 5;

  private ContactText() {}

  /**
   * @param kind the letter behind CTC, such as M for a mobile telephone
   * @param text behind it; a hyphen with a name at its end is no part of it
   */
  static @Nullable Contact read(char kind, String text) {
    String contact = text.substring(0, SlashedText.endOfFields(text)).strip();
    int from = 0;
    while (from < contact.length()
        && (contact.charAt(from) == '/' || contact.charAt(from) == ' ')) {
      from++;
    }
    contact = contact.substring(from);
    if (kind == 'E' || contact.contains("//") || contact.indexOf('@') > 0) {
      String address = email(contact);
      return address == null ? null : new Contact(EMAIL, address);
    }
    // a language may follow the number
    int slash = contact.indexOf('/');
    String number = slash < 0 ? contact : contact.substring(0, slash).strip();
    return digits(number) < FEWEST_DIGITS ? null : new Contact(channel(kind), number);
  }

  private static String channel(char kind) {
    return switch (kind) {
      case 'M' -> MOBILE;
      case 'F' -> FAX;
      default -> TELEPHONE;
    };
  }

  private static int digits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      digits += Figures.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static @Nullable String email(String sent) {
    int at = sent.indexOf("//");
    int width = 2;
    if (at < 0) {
      at = sent.indexOf('@');
      width = 1;
    }
    if (at <= 0 || at + width >= sent.length()) {
      return null;
    }
    String domain = sent.substring(at + width);
    for (int slash = domain.indexOf('/'); slash >= 0; slash = domain.indexOf('/', slash + 1)) {
      if (slash == 0 || domain.charAt(slash - 1) != '.') {
        domain = domain.substring(0, slash);
        break;
      }
    }
    return plain(sent.substring(0, at)) + "@" + plain(domain.strip());
  }

  private static String plain(String part) {
    return part.contains("..") || part.contains("./")
        ? part.replace("..", "_").replace("./", "-")
        : part;
  }

  /** The contact in an OSI or in an address, such as {@code TK CTCM 905550100}; null if none. */
  static @Nullable Contact inText(String text) {
    int at = start(text);
    if (at < 0) {
      return null;
    }
    int behind = at + 3;
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    boolean lettered =
        behind < text.length()
            && Character.isLetter(text.charAt(behind))
            && (behind + 1 == text.length() || !Character.isLetter(text.charAt(behind + 1)));
    return lettered
        ? read(text.charAt(behind), text.substring(behind + 1))
        : read(' ', text.substring(behind));
  }

  /** CTC stands at the beginning, or behind the two characters of an airline. */
  private static int start(String text) {
    if (text.startsWith("CTC")) {
      return 0;
    }
    return text.startsWith(" CTC", 2) ? 3 : -1;
  }

  /**
   * What ADD gives in the place for telephones.
   *
   * @param purpose ADD/3299; older systems put E, M, H or O there
   */
  static @Nullable Contact inAddress(String purpose, String text) {
    Contact named = inText(text);
    if (named != null) {
      return named;
    }
    return read(purpose.length() == 1 ? purpose.charAt(0) : ' ', text);
  }
}
