/** What somebody has beside the password: an authenticator, a passkey, recovery codes. */
@NullMarked
package se.regionsormland.portal.identity.factor;

import org.jspecify.annotations.NullMarked;
