@NullMarked
package org.kervan.targeting;

import org.jspecify.annotations.NullMarked;
