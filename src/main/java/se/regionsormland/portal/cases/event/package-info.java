/** What happened to a case. Published in the transaction that made it so. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.cases.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
