/** Parts of pages that are made of what is told to them and nothing else: written once, kept. */
@NullMarked
package se.regionsormland.portal.web.kept;

import org.jspecify.annotations.NullMarked;
