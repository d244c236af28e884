/** The pages about how a case has to do with others. */
@NullMarked
package se.regionsormland.portal.relations.web;

import org.jspecify.annotations.NullMarked;
