/** The frame around every page: layout, fields, error pages, and a form that is never lost. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package se.regionsormland.portal.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
