package se.regionsormland.portal.group.web;

import org.jspecify.annotations.Nullable;

/** Which of two buttons a member pressed: that her name may be public, or not. */
record NamedForm(@Nullable String named) {

  boolean yes() {
    return "true".equals(named);
  }
}
