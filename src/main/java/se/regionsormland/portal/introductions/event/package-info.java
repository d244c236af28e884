/** What happened to an introduction: for the letters, so addresses and links are in it. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.introductions.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
