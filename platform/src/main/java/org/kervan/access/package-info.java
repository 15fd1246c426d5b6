/**
 * Who may do what, and what was done: accounts, sign-in, permissions, the audit trail.
 *
 * <p>Tables: {@code access_*}. Events: none yet. Every module may call it; it calls none.
 */
@ApplicationModule(
    displayName = "Access",
    allowedDependencies = {"shared", "web"})
@NullMarked
package org.kervan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
