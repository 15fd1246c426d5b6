/** The officer's pages of passenger control, and the carriers' way in. */
@NullMarked
package org.kervan.border.web;

import org.jspecify.annotations.NullMarked;
