/**
 * What the portal holds about one person, told and erased as a whole (dataskyddsförordningen art.
 * 15 and 17). Each module says what it holds; what may be erased is the table's to say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"retention", "web", "trail", "identity", "records"})
package se.regionsormland.portal.persons;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
