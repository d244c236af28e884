/**
 * What the public side and the region's read alike: a row of an idea, and the newest that have
 * certain words.
 */
@NullMarked
package se.regionsormland.portal.ideas.rows;

import org.jspecify.annotations.NullMarked;
