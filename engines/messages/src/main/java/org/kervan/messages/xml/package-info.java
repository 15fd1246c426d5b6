/**
 * Reads XML as carriers send it, broken or not, over the bytes of the file, so that each value can
 * be shown where it stands. Knows no document type and no entity but the five of XML 1.0: nothing
 * outside the file is ever looked up, and nothing in it grows when read.
 */
@NullMarked
package org.kervan.messages.xml;

import org.jspecify.annotations.NullMarked;
