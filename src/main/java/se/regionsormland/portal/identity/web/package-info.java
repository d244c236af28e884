/** Pages for one's own account: the start for those who are signed in, and passwords. */
@NullMarked
package se.regionsormland.portal.identity.web;

import org.jspecify.annotations.NullMarked;
