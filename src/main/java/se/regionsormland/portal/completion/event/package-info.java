/** What happened to a completion. Published in the transaction that made it so. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.completion.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
