/**
 * The command line: starts the database and the application, or works on their data without the
 * pages. Owns no table; nobody calls it.
 */
@ApplicationModule(
    displayName = "Command",
    allowedDependencies = {
      "access",
      "access::secrets",
      "border",
      "shared",
      "database",
      "messages",
      "names",
      "targeting"
    })
@NullMarked
package org.kervan.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
