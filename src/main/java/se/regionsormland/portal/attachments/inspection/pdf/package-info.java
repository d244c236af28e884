/** A PDF by its own bytes: what it would do when it is opened, and how much it unpacks to. */
@NullMarked
package se.regionsormland.portal.attachments.inspection.pdf;

import org.jspecify.annotations.NullMarked;
