/** A day of invented flights as their carriers would report them, the same for the same seed. */
@NullMarked
package org.kervan.messages.demo;

import org.jspecify.annotations.NullMarked;
