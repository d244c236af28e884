/** The county as a picture: who and what there is where, and what nobody has taken. */
@NullMarked
package se.regionsormland.portal.partners.map;

import org.jspecify.annotations.NullMarked;
