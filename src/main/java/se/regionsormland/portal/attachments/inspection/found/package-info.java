/** What reading a file comes to: a refusal, which ends it, or a remark, which does not. */
@NullMarked
package se.regionsormland.portal.attachments.inspection.found;

import org.jspecify.annotations.NullMarked;
