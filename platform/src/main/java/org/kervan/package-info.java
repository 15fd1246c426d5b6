/** Kervan: from the check at the border to the protected person. */
@NullMarked
package org.kervan;

import org.jspecify.annotations.NullMarked;
