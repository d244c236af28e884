/**
 * What can be said about a text at once: interventions, organisations, similar ideas, money and
 * whom to ring. Advice with reasons, never a verdict; nothing of the text is stored or logged.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "web",
      "catalogue",
      "region",
      "actors",
      "offers",
      "funding",
      "funding :: facts",
      "funding :: fit",
      "funding :: rules",
      "ideas",
      "ideas :: published",
      "projects",
      "synergies",
      "reading"
    })
package se.regionsormland.portal.advice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
