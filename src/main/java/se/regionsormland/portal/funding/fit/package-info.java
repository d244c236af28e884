/** What money fits a text: which sources, why, and what a total can be made of. */
@NullMarked
@NamedInterface("fit")
package se.regionsormland.portal.funding.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
