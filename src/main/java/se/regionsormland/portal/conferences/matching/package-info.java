/** Proposes who meets whom, when and at which table: without collisions, each for a reason. */
@NullMarked
@NamedInterface("matching")
package se.regionsormland.portal.conferences.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
