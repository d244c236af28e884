/** What was asked for about a person: for the letters. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.persons.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
