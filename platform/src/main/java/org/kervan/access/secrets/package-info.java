/** What proves that somebody is who they say: passwords, one-time codes, tokens. */
@NullMarked
package org.kervan.access.secrets;

import org.jspecify.annotations.NullMarked;
