/** What happened to a request. Published in the transaction that made it so. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.requests.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
