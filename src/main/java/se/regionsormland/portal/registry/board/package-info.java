/**
 * Lists of cases for the board that settles them: as they stand now, and as they stood when one was
 * frozen.
 */
@NullMarked
package se.regionsormland.portal.registry.board;

import org.jspecify.annotations.NullMarked;
