/** The strategy's own search: a few hundred entries in memory, read as words and parts of words. */
@NullMarked
package se.regionsormland.portal.catalogue.search;

import org.jspecify.annotations.NullMarked;
