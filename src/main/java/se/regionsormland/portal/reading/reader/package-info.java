/**
 * Reads a whole text: who stands behind it and with whom, where, what kind it is and what wants
 * care. Sums and days are read in rooms of their own.
 */
@NullMarked
package se.regionsormland.portal.reading.reader;

import org.jspecify.annotations.NullMarked;
