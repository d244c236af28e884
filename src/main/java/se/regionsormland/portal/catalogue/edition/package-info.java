/** How the strategy's file becomes an edition in PostgreSQL: a row in the shape of the file. */
@NullMarked
package se.regionsormland.portal.catalogue.edition;

import org.jspecify.annotations.NullMarked;
