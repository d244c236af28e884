/** The pages of a watch. */
@NullMarked
package se.regionsormland.portal.watching.web;

import org.jspecify.annotations.NullMarked;
