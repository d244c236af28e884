/** The pages about the group's meetings. */
@NullMarked
package se.regionsormland.portal.meetings.web;

import org.jspecify.annotations.NullMarked;
