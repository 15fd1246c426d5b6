package org.kervan.names;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the watchlists whose formats Kervan knows. Whatever the bytes are, they give persons and
 * findings; an exception means that the stream itself failed.
 */
public final class WatchlistReader {

  private WatchlistReader() {}

  /**
   * The United Nations Security Council consolidated list, XML.
   *
   * <p>Source: schema {@code https://www.un.org/sc/resources/sc-sanctions.xsd}.
   */
  public static ListReading readUn(InputStream xml) throws IOException {
    return new UnList().read(xml.readAllBytes());
  }

  /**
   * The OFAC Specially Designated Nationals list: the two legacy CSV files, of the same day.
   *
   * <p>Source: OFAC, "Specially Designated Nationals List: data formats and data schemas", {@code
   * dat_spec.txt}.
   *
   * @param sdn {@code sdn.csv}: entries
   * @param alt {@code alt.csv}: aliases
   */
  public static ListReading readOfac(InputStream sdn, InputStream alt) throws IOException {
    return new OfacList().read(sdn.readAllBytes(), alt.readAllBytes());
  }

  /**
   * A list kept by the authority itself: UTF-8, comma-separated, a row for each person under the
   * header {@code id,names,birth,sex,nationality,document,programme,remarks}. Several values of a
   * field stand apart by {@code ;}, the first name being the primary one. A date of birth is {@code
   * 1978-05-09}, {@code 1978-05}, {@code 1978}, {@code ~1978} (about) or {@code 1970..1975}
   * (between).
   */
  public static ListReading readCsv(InputStream csv) throws IOException {
    return new OwnList().read(csv.readAllBytes());
  }
}
