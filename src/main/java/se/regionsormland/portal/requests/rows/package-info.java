/** A request's plan, row by row: as it is written, sent, read and held beside the one before. */
@NullMarked
@NamedInterface("rows")
package se.regionsormland.portal.requests.rows;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
