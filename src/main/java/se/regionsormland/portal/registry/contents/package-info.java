/** What a package for the archive holds, and what was left out of it and why. */
@NullMarked
package se.regionsormland.portal.registry.contents;

import org.jspecify.annotations.NullMarked;
