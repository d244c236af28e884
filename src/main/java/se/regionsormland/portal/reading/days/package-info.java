/** Days, months and quarters in a text, apart from sums: the same figures mean either. */
@NullMarked
package se.regionsormland.portal.reading.days;

import org.jspecify.annotations.NullMarked;
