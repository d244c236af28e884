/**
 * Attachments (bilagor): what a sender sends beside her words. A file is looked into before it is
 * kept, scanned where a scanner is named, and kept in a folder, one file for each; a draft's files
 * are her own and go with it, what has been sent stays. Read by those who may read the case.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "retention", "web", "identity", "records", "ideas"})
package se.regionsormland.portal.attachments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
