package org.kervan.border.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a traveller's record, in the reader's language.
 *
 * @param who empty where the system acted by itself
 * @param hits what a decision settled, as the officer saw it
 * @param message the file that caused it
 */
public record HistoryLine(
    Instant at, String what, String who, List<String> hits, @Nullable UUID message) {}
