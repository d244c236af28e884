/** The register's pages: for everyone to read, for officers to write. */
@NullMarked
package se.regionsormland.portal.projects.web;

import org.jspecify.annotations.NullMarked;
