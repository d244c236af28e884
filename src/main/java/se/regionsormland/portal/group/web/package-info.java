/** The pages about conflicts of interest in a case. */
@NullMarked
package se.regionsormland.portal.group.web;

import org.jspecify.annotations.NullMarked;
