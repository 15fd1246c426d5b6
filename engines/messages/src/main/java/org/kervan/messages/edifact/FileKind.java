package org.kervan.messages.edifact;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a file that is no interchange looks like, by its first bytes. */
final class FileKind {

  private static final Map<String, String> FIRST_BYTES = new LinkedHashMap<>();

  static {
    FIRST_BYTES.put("PK\u0003\u0004", "ZIP");
    FIRST_BYTES.put("%PDF", "PDF");
    FIRST_BYTES.put("\u0089PNG", "PNG");
    FIRST_BYTES.put("\u00FF\u00D8\u00FF", "JPEG");
    FIRST_BYTES.put("GIF8", "GIF");
    FIRST_BYTES.put("\u001F\u008B", "GZIP");
    FIRST_BYTES.put("7z\u00BC\u00AF", "7-Zip");
    FIRST_BYTES.put("Rar!", "RAR");
    FIRST_BYTES.put("\u00D0\u00CF\u0011\u00E0", "DOC, XLS, MSG");
    FIRST_BYTES.put("\u007FELF", "ELF");
    FIRST_BYTES.put("MZ", "EXE");
    FIRST_BYTES.put("ISA*", "ANSI X12");
  }

  private static final int LOOK = 60;

  private FileKind() {}

  /** A format's name, or the first characters of a text, or the first bytes in hexadecimal. */
  static String of(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, LOOK), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> kind : FIRST_BYTES.entrySet()) {
      if (start.startsWith(kind.getKey())) {
        return kind.getValue();
      }
    }
    String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
    text = text.strip();
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return "HTML";
    }
    if (text.startsWith("<")) {
      return "XML";
    }
    if (text.startsWith("{") || text.startsWith("[")) {
      return "JSON";
    }
    boolean isText = start.chars().allMatch(c -> c >= ' ' || c == '\r' || c == '\n' || c == '\t');
    return isText ? text : hexadecimal(file);
  }

  private static String hexadecimal(byte[] file) {
    StringBuilder hex = new StringBuilder();
    for (int i = 0; i < Math.min(8, file.length); i++) {
      hex.append(String.format(Locale.ROOT, "%02X ", file[i]));
    }
    return hex.toString().strip();
  }
}
