package org.kervan.messages;

import org.jspecify.annotations.Nullable;

/**
 * What the sender counted against what was read.
 *
 * @param declared CNT+42 (passengers), CNT+41 (crew) or the sum of both of PAXLST, EQN of PNRGOV;
 *     absent when the sender declares nothing
 * @param read travellers read from this message
 */
public record Counts(@Nullable Integer declared, int read) {}
