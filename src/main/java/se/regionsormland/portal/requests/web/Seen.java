package se.regionsormland.portal.requests.web;

import org.jspecify.annotations.Nullable;

/**
 * What a form of a plan was filled in beside: the mark of that part of it as it was then. {@code
 * apart} asks for a row of its own instead of the one that stands there.
 */
record Seen(@Nullable String version, @Nullable String apart) {

  boolean isForOneApart() {
    return "true".equals(apart);
  }
}
