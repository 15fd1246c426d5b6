package org.kervan.border;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.kervan.names.ListReading;
import org.kervan.names.WatchlistReader;

/** How a watchlist is written. */
public enum ListFormat {
  /** One file, {@code UN_consolidated.xml}. */
  UN(1),
  /** Two files, {@code sdn.csv} and {@code alt.csv}, in this order. */
  OFAC(2),
  /** One file of one's own. */
  CSV(1);

  private final int files;

  ListFormat(int files) {
    this.files = files;
  }

  /** How many files make one list. */
  public int files() {
    return files;
  }

  public ListReading read(List<byte[]> bytes) throws IOException {
    if (bytes.size() != files) {
      throw new IllegalArgumentException(
          "a list in the format " + this + " is " + files + " files, not " + bytes.size());
    }
    var first = new ByteArrayInputStream(bytes.getFirst());
    return switch (this) {
      case UN -> WatchlistReader.readUn(first);
      case OFAC -> WatchlistReader.readOfac(first, new ByteArrayInputStream(bytes.get(1)));
      case CSV -> WatchlistReader.readCsv(first);
    };
  }
}
