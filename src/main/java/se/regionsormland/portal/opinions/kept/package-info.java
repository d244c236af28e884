/** What is kept of the members' answers: of whom, and until a decision on disposal. */
@NullMarked
package se.regionsormland.portal.opinions.kept;

import org.jspecify.annotations.NullMarked;
