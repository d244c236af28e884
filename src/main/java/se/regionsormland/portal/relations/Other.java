package se.regionsormland.portal.relations;

import java.util.UUID;

/** What a case has to do with, by the key that it is kept under. */
sealed interface Other {

  record Case(UUID id) implements Other {}

  record Project(String slug) implements Other {}

  /** By its own id, which stays when its place in the table changes. */
  record Measure(String id) implements Other {}
}
