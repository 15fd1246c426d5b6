/** The pages of access, and the guard in front of every page. */
@NullMarked
package org.kervan.access.web;

import org.jspecify.annotations.NullMarked;
