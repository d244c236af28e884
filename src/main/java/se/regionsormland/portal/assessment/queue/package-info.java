/**
 * What there is to do among the cases: the queue, the day's work and what the group meets about.
 */
@NullMarked
@NamedInterface("queue")
package se.regionsormland.portal.assessment.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
