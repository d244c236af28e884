/** Days, months, quarters and lengths of time in a text. */
@NullMarked
package se.regionsormland.portal.reading.days;

import org.jspecify.annotations.NullMarked;
