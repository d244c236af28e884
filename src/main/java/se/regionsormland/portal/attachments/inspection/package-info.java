/**
 * What a file is, by what is in it, and why it may not come in. Plain functions of a file: they
 * know no database and no page, read it as a stream, and keep little of it in memory.
 */
@NullMarked
package se.regionsormland.portal.attachments.inspection;

import org.jspecify.annotations.NullMarked;
