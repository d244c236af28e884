package se.regionsormland.portal.database;

/**
 * No database is named, and there is no PostgreSQL along to start: so it is in the packaged jar.
 */
class NoDatabaseNamed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoDatabaseNamed(Throwable cause) {
    super("No database is named", cause);
  }
}
