/**
 * Documents to keep and pass on, made from structured content: DOCX, and PDF that is read aloud.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.regionsormland.portal.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
