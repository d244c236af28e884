/** What has happened in a case. */
@NullMarked
@NamedInterface("events")
package se.regionsormland.portal.assessment.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
