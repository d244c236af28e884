/** How the finder reads a text and weighs it against the strategy: immutable, in memory. */
@NullMarked
package se.regionsormland.portal.catalogue.finder;

import org.jspecify.annotations.NullMarked;
