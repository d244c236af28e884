/** The rules of financing with the figures that hold, and the desk where figures are changed. */
@NullMarked
@NamedInterface("rules")
package se.regionsormland.portal.funding.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
