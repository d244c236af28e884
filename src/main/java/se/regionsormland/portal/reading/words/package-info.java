/** A text cut into words, numbers and amounts, and the lists they are looked up in. */
@NullMarked
package se.regionsormland.portal.reading.words;

import org.jspecify.annotations.NullMarked;
