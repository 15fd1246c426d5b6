package org.kervan.border;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kervan.messages.ListFunction;
import org.kervan.messages.MessageKind;

/**
 * A passenger list of a file, and what it did.
 *
 * @param source the file and the number of the list in it
 * @param preparedAt UNB time, local to the sender
 * @param flight the flight it spoke of, with its designator; absent where it names none
 */
public record AppliedList(
    ListSource source,
    MessageKind kind,
    String reference,
    String release,
    ListFunction function,
    String sender,
    @Nullable LocalDateTime preparedAt,
    int part,
    boolean lastPart,
    int travellers,
    ListOutcome outcome,
    @Nullable String incident,
    @Nullable UUID flight,
    @Nullable String designator) {}
