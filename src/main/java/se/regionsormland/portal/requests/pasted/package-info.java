/** A plan that is pasted from a spreadsheet, read into rows. */
@NullMarked
package se.regionsormland.portal.requests.pasted;

import org.jspecify.annotations.NullMarked;
