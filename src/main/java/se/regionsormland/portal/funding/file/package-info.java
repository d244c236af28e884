/**
 * The sources, calls and rules as the files have them, and the bundle that puts them into words.
 */
@NullMarked
package se.regionsormland.portal.funding.file;

import org.jspecify.annotations.NullMarked;
