package org.kervan.messages.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says whether a file is XML, and in which encoding it says to be (XML 1.0, 4.3.3 and annex F). */
public final class XmlEncoding {

  /** What Turkish systems write when they write no UTF-8 and do not say so. */
  static final Charset TURKISH = Charset.forName("windows-1254");

  /**
   * The sets of ISO 8859 stand for those of Windows, which have letters where ISO has control
   * characters that no text holds.
   */
  private static final Map<String, String> EIGHT_BIT =
      Map.ofEntries(
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("ISO-8859-2", "ISO-8859-2"),
          Map.entry("ISO-8859-5", "ISO-8859-5"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("ISO-8859-15", "ISO-8859-15"),
          Map.entry("LATIN1", "windows-1252"),
          Map.entry("LATIN5", "windows-1254"),
          Map.entry("WINDOWS-1250", "windows-1250"),
          Map.entry("WINDOWS-1251", "windows-1251"),
          Map.entry("WINDOWS-1252", "windows-1252"),
          Map.entry("WINDOWS-1254", "windows-1254"),
          Map.entry("CP1252", "windows-1252"),
          Map.entry("CP1254", "windows-1254"));

  private static final int LOOK = 200;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']?([A-Za-z0-9._-]{1,40})");

  private XmlEncoding() {}

  /** Whether the first thing in the file is a tag, a declaration or a comment, and not of HTML. */
  public static boolean isXml(byte[] file) {
    Charset wide = utf16(file);
    String start = start(file, wide == null ? StandardCharsets.ISO_8859_1 : wide);
    if (start.length() < 2 || start.charAt(0) != '<' || !isMarkup(start.charAt(1))) {
      return false;
    }
    String lower = start.toLowerCase(Locale.ROOT);
    return !lower.startsWith("<!doctype html") && !lower.startsWith("<html");
  }

  private static boolean isMarkup(char second) {
    return second == '?' || second == '!' || (second < 0x80 && XmlTag.isNameStart((byte) second));
  }

  /** UTF-16 by its byte order mark, or by the zero beside the first {@code <}; else null. */
  static @Nullable Charset utf16(byte[] file) {
    int first = file.length < 2 ? 0 : ((file[0] & 0xFF) << 8) | (file[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  /** The encoding that the XML declaration names, in capitals; empty where it names none. */
  static String declared(byte[] file, Charset charset) {
    Matcher declared = DECLARED.matcher(start(file, charset));
    return declared.find() ? declared.group(1).toUpperCase(Locale.ROOT) : "";
  }

  /** The eight-bit set of that name; null for UTF-8, and for what the runtime does not have. */
  static @Nullable Charset eightBit(String declared) {
    String name = EIGHT_BIT.get(declared);
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
  }

  /** In what a value of an XML file was written that is not UTF-8. */
  public static Charset other(byte[] file) {
    Charset wide = utf16(file);
    if (wide != null) {
      return wide;
    }
    Charset declared = eightBit(declared(file, StandardCharsets.ISO_8859_1));
    return declared == null ? TURKISH : declared;
  }

  /** Whether each character takes two bytes, so that bytes must not be tried as UTF-8. */
  public static boolean isWide(byte[] file) {
    return utf16(file) != null;
  }

  private static String start(byte[] file, Charset charset) {
    String start = new String(file, 0, Math.min(file.length, LOOK), charset);
    int from = start.startsWith("\u00EF\u00BB\u00BF") ? 3 : start.startsWith("\uFEFF") ? 1 : 0;
    return start.substring(from).strip();
  }
}
