package org.kervan.targeting;

import dev.cel.common.types.CelType;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kervan.targeting.RiskProfile.Text;

/**
 * What a term may ask about a traveller.
 *
 * @param unit unit or code list of the value, for the reader
 * @param value Boolean, Long, String or a list of these, as the type says; null when not known
 */
record Field(
    String name,
    CelType type,
    Evidence evidence,
    String unit,
    Text meaning,
    Function<TravellerOnFlight, @Nullable Object> value) {}
