package org.kervan.messages;

/**
 * Where something stands in the file.
 *
 * @param firstSegment number of the first segment in its message, UNH being 1
 * @param lastSegment number of the last one
 * @param fromByte offset in the file of the first byte of the first segment
 * @param toByte offset of the byte after the last segment's terminator
 */
public record SegmentRange(int firstSegment, int lastSegment, int fromByte, int toByte) {}
