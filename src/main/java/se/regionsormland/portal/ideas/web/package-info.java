/** The pages of the entrance: the one form, the owner's page, and the ideas that all may see. */
@NullMarked
package se.regionsormland.portal.ideas.web;

import org.jspecify.annotations.NullMarked;
