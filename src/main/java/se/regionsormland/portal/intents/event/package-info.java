/** What happened to a letter of intent. Published in the transaction that made it so. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.intents.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
