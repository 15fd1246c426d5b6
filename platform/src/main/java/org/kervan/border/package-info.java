/**
 * Passenger control: from a carrier's message to an officer's decision.
 *
 * <p>Tables: {@code border_*}. Events: none yet. Calls access; nobody calls it.
 */
@ApplicationModule(
    displayName = "Border",
    allowedDependencies = {"access", "shared", "web", "messages", "names", "targeting"})
@NullMarked
package org.kervan.border;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
