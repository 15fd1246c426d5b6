/**
 * Reads watchlists, and compares a person with every entry of them. Pure: streams and records in,
 * records out; no clock, no files.
 */
@NullMarked
package org.kervan.names;

import org.jspecify.annotations.NullMarked;
