/** What is new, as Atom (RFC 4287), for those who read feeds. */
@NullMarked
package se.regionsormland.portal.openness.feed;

import org.jspecify.annotations.NullMarked;
