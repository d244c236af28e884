/** How the strategy's file becomes an edition in PostgreSQL, and an edition becomes a strategy. */
@NullMarked
package se.regionsormland.portal.catalogue.edition;

import org.jspecify.annotations.NullMarked;
