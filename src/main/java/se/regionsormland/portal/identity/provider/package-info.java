/** The region's own sign-in (OpenID Connect): what it is asked, and what is taken of its answer. */
@NullMarked
package se.regionsormland.portal.identity.provider;

import org.jspecify.annotations.NullMarked;
