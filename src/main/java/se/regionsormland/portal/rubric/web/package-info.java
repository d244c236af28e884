/** The page where an officer ticks the formal demands. */
@NullMarked
package se.regionsormland.portal.rubric.web;

import org.jspecify.annotations.NullMarked;
