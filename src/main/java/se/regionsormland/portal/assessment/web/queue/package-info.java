/** How cases come to the officers: the queue, and what is entered by hand. */
@NullMarked
package se.regionsormland.portal.assessment.web.queue;

import org.jspecify.annotations.NullMarked;
