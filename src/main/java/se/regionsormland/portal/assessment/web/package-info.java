/** The officers' pages of a case: what it holds, and what is done with it. */
@NullMarked
package se.regionsormland.portal.assessment.web;

import org.jspecify.annotations.NullMarked;
