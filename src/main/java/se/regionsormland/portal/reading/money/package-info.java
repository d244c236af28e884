/** Sums in a text: how much, of what, and who is said to pay. */
@NullMarked
package se.regionsormland.portal.reading.money;

import org.jspecify.annotations.NullMarked;
