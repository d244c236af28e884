/** The strategy's pages and its data for machines. Nothing here asks the database. */
@NullMarked
package se.regionsormland.portal.catalogue.web;

import org.jspecify.annotations.NullMarked;
