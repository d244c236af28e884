package se.regionsormland.portal.strength;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regionsormland.portal.TestDatabase;

/** A view that says something else for a while, in each database of this process. */
final class GapInDatabase implements Gap {

  private record Real(String database, String definition) {}

  private final List<Real> all;

  private GapInDatabase(List<Real> all) {
    this.all = all;
  }

  static Optional<Gap> of(Mutation mutation) throws SQLException {
    var all = new ArrayList<Real>();
    for (var database : databases()) {
      var definition = first(database, "SELECT " + mutation.definition());
      all.add(new Real(database, definition));
      execute(database, definition.replace(mutation.text(), mutation.instead()));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(new GapInDatabase(all));
  }

  private static List<String> databases() throws SQLException {
    var ours = "portal_" + ProcessHandle.current().pid() + "_";
    var names =
        first(
            "postgres",
            "SELECT coalesce(string_agg(datname, ' '), '') FROM pg_database WHERE datname LIKE '"
                + ours
                + "%'");
    var migrated = new ArrayList<String>();
    for (var name : names.split(" ")) {
      if (!name.isEmpty() && first(name, "SELECT to_regclass('submitted_idea')::text") != null) {
        migrated.add(name);
      }
    }
    return migrated;
  }

  private static String first(String database, String sql) throws SQLException {
    try (var connection = open(database);
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static void execute(String database, String sql) throws SQLException {
    try (var connection = open(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection open(String database) throws SQLException {
    var server = TestDatabase.server();
    return DriverManager.getConnection(server.url(database), server.superuser(), server.password());
  }

  @Override
  public void close() throws SQLException {
    for (var one : all) {
      execute(one.database(), one.definition());
    }
  }
}
