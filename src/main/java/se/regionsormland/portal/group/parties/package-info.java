/** Whom a case is about, as it becomes known, and what that asks of whoever reads it. */
@NullMarked
@NamedInterface("parties")
package se.regionsormland.portal.group.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
