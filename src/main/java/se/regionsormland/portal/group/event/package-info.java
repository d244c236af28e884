/** What the group settled. Published in the transaction that made it so. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.group.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
