package org.kervan.messages;

/**
 * How much of one file is read before the reader stops, so that a broken or hostile file cannot
 * exhaust the machine.
 *
 * @param maxBytes size of the file
 * @param maxSegments segments of all its messages together
 * @param maxSegmentBytes length of one segment
 * @param maxFindings findings that are kept; the others are counted
 */
public record ReadLimits(int maxBytes, int maxSegments, int maxSegmentBytes, int maxFindings) {

  /** Positions in a file are kept in so many bits (see {@link Source}). */
  public ReadLimits {
    if (maxBytes > Source.OFFSETS || maxSegments >= Source.SEGMENTS) {
      throw new IllegalArgumentException(
          maxBytes + " bytes, " + maxSegments + " segments: more than a position can name");
    }
  }

  /** 32 MiB, a million segments, 64 KiB each, a thousand findings: far above any real flight. */
  public static final ReadLimits DEFAULT = new ReadLimits(32 << 20, 1_000_000, 1 << 16, 1_000);
}
