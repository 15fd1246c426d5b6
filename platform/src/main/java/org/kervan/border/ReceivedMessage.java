package org.kervan.border;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A carrier's file as it was received.
 *
 * @param sha256 64 hexadecimal digits, over the bytes as they came
 * @param size bytes
 * @param receivedFrom who handed it in
 * @param incident number under which the log tells of the fault; absent unless one happened
 * @param findings how many oddities it had
 */
public record ReceivedMessage(
    UUID id,
    String sha256,
    long size,
    Channel channel,
    String fileName,
    String receivedFrom,
    Instant receivedAt,
    MessageState state,
    @Nullable String incident,
    int lists,
    int travellers,
    int findings) {}
