/**
 * Reads the machine readable zone of travel documents (ICAO Doc 9303 parts 3 to 7, and the national
 * formats that resemble it) into records and findings, and writes it. Pure: bytes in, records out;
 * the day of reading comes from the caller.
 *
 * <p>The walk of one document: the text is split into lines and cleaned ({@code CleanText}), the
 * lines are fitted to a format ({@code FittedText}), a {@code Layout} says where each field stands,
 * {@code FieldReader} reads them. Text that is already exact skips the first two steps and is read
 * where it lies. Only a document with something wrong reaches {@code RepairSearch}.
 */
@NullMarked
package org.kervan.messages.mrz;

import org.jspecify.annotations.NullMarked;
