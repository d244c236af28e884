/** What a member of the group says of herself before a case opens to her. */
@NullMarked
@NamedInterface("openings")
package se.regionsormland.portal.group.openings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
