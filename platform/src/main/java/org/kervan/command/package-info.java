/**
 * The command line: starts the database and the application, or works on their data without the
 * pages. Owns no table; nobody calls it.
 */
@NullMarked
package org.kervan.command;

import org.jspecify.annotations.NullMarked;
