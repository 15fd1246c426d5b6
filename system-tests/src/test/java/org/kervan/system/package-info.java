/** The packaged application as a child process: driven by a browser, loaded, and killed. */
@NullMarked
package org.kervan.system;

import org.jspecify.annotations.NullMarked;
