/** A request's memo for those who decide elsewhere, and what it does to its area's money. */
@NullMarked
package se.regionsormland.portal.assessment.web.memo;

import org.jspecify.annotations.NullMarked;
