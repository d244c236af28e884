/** The officers' pages: the queue, the case and the answer that is built from parts. */
@NullMarked
package se.regionsormland.portal.assessment.web;

import org.jspecify.annotations.NullMarked;
