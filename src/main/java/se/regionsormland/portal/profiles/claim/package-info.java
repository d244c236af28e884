/**
 * Who says that she speaks for an organisation: asked, confirmed, asked again each year, and gone.
 */
@NullMarked
package se.regionsormland.portal.profiles.claim;

import org.jspecify.annotations.NullMarked;
