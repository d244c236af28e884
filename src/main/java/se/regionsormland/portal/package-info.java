/** Projektporten: where a county's projects begin. */
@NullMarked
package se.regionsormland.portal;

import org.jspecify.annotations.NullMarked;
