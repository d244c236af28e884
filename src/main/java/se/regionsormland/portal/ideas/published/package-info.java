/**
 * The public side: the ideas that their owners let everybody see, what they share and what they
 * seem to serve.
 */
@NullMarked
@NamedInterface("published")
package se.regionsormland.portal.ideas.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
