/** Measurements of the engines. Each asserts its result, and runs the peer in the same run. */
@NullMarked
package org.kervan.bench;

import org.jspecify.annotations.NullMarked;
