package org.kervan.messages;

import org.jspecify.annotations.Nullable;

/**
 * What the sender counted against what was read.
 *
 * @param declared CNT+42 (passengers) or CNT+41 (crew) of PAXLST, EQN of PNRGOV; absent when the
 *     sender declares nothing
 * @param read travellers read from this message
 */
public record Counts(@Nullable Integer declared, int read) {}
