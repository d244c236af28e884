/** Browsers in which somebody has signed in before. */
@NullMarked
package se.regionsormland.portal.identity.browser;

import org.jspecify.annotations.NullMarked;
