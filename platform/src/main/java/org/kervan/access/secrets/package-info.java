/**
 * What proves that somebody is who they say: passwords, one-time codes, tokens. The command line
 * may know it, which makes the demo's accounts and shows their codes.
 */
@NamedInterface("secrets")
@NullMarked
package org.kervan.access.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
