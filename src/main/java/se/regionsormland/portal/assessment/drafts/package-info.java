/**
 * An answer while it is written: a draft that officers share, and what became of saving or sending
 * it.
 */
@NullMarked
package se.regionsormland.portal.assessment.drafts;

import org.jspecify.annotations.NullMarked;
