/** The pages where something is asked to be completed, and where it is. */
@NullMarked
package se.regionsormland.portal.completion.web;

import org.jspecify.annotations.NullMarked;
