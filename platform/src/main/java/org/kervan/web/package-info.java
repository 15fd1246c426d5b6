/** The shell around every page: layout, texts, language, errors. Knows no module. */
@ApplicationModule(displayName = "Web", allowedDependencies = "shared")
@NullMarked
package org.kervan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
