/** Projektporten: where Sörmland's projects begin. */
@NullMarked
package se.regionsormland.portal;

import org.jspecify.annotations.NullMarked;
