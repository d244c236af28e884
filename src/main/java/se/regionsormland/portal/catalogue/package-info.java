/**
 * The strategy as the region decided it: goals, priorities, intervention areas, interventions,
 * measures, key actors and budget. Read from PostgreSQL once and served from memory.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "yaml", "web", "identity"})
package se.regionsormland.portal.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
