/**
 * Projects that have been run or are running: who, where, when, what was learnt, and which project
 * each one continued. Officers enter them with a source and a day, or from a request that something
 * was granted of; the register starts empty.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "identity",
      "catalogue",
      "records",
      "cases :: events",
      "ideas",
      "ideas :: published",
      "requests"
    })
package se.regionsormland.portal.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
