/** What happened to a claim or a profile: for the letters, so addresses and links are in it. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.profiles.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
