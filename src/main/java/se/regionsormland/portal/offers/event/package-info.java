/** What happened to an offer: for the letters, so keys are in it. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.offers.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
