/** The answer on its one page: built from parts, read as its sender will read it, and sent. */
@NullMarked
package se.regionsormland.portal.assessment.web.answer;

import org.jspecify.annotations.NullMarked;
