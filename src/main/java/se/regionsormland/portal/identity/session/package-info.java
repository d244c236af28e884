/** The session of whoever is signed in: its id, its cookie, its life. */
@NullMarked
package se.regionsormland.portal.identity.session;

import org.jspecify.annotations.NullMarked;
