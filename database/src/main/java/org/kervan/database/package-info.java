/**
 * The PostgreSQL that ships with Kervan: unpacked, initialised, started, adopted after a kill,
 * recovered and stopped.
 */
@NullMarked
package org.kervan.database;

import org.jspecify.annotations.NullMarked;
