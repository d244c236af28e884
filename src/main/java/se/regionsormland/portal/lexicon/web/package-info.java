/** The pages of the lexicon, for officers. */
@NullMarked
package se.regionsormland.portal.lexicon.web;

import org.jspecify.annotations.NullMarked;
