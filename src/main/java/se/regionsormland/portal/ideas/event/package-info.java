/** What happened to an idea. Published in the transaction that made it so. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.ideas.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
