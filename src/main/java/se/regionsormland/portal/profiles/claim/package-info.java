/** Who says that she speaks for an organisation: the rows of it, and how long they are kept. */
@NullMarked
package se.regionsormland.portal.profiles.claim;

import org.jspecify.annotations.NullMarked;
