package org.kervan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kervan.border.ListFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A watchlist as it is typed: {@code un=FILE}, {@code ofac=FOLDER} or {@code csv:NAME=FILE}, with
 * {@code csv=FILE} for a list that needs no name.
 */
record ListArgument(String code, ListFormat format, List<Path> files) {

  ListArgument {
    files = List.copyOf(files);
  }

  /** What picocli reads it with. */
  static final class Converter implements ITypeConverter<ListArgument> {
    @Override
    public ListArgument convert(String typed) {
      String[] parts = typed.split("=", 2);
      if (parts.length < 2 || parts[1].isEmpty()) {
        throw unknown(typed);
      }
      Path path = Path.of(parts[1]);
      String[] name = parts[0].split(":", 2);
      return switch (name[0].toLowerCase(Locale.ROOT)) {
        case "un" -> new ListArgument("UN", ListFormat.UN, List.of(path));
        case "ofac" ->
            new ListArgument(
                "OFAC", ListFormat.OFAC, List.of(path.resolve("sdn.csv"), path.resolve("alt.csv")));
        case "csv" ->
            new ListArgument(
                name[name.length - 1].toUpperCase(Locale.ROOT), ListFormat.CSV, List.of(path));
        default -> throw unknown(typed);
      };
    }

    private static TypeConversionException unknown(String typed) {
      return new TypeConversionException(
          "'" + typed + "' names no list; write un=FILE, ofac=FOLDER or csv:NAME=FILE");
    }
  }

  List<byte[]> bytes() {
    List<byte[]> bytes = new ArrayList<>();
    for (Path file : files) {
      try {
        bytes.add(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new CannotDo("The list " + code + " cannot be read: " + file + " (" + e + ").");
      }
    }
    return bytes;
  }
}
