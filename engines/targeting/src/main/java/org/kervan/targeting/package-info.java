/**
 * Reads risk profiles, and finds the travellers of a flight that they speak of, with the terms that
 * held and the exculpatory terms that did not. Pure: texts and records in, records out.
 */
@NullMarked
package org.kervan.targeting;

import org.jspecify.annotations.NullMarked;
