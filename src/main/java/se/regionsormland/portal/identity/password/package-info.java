/** Which passwords are taken. */
@NullMarked
package se.regionsormland.portal.identity.password;

import org.jspecify.annotations.NullMarked;
