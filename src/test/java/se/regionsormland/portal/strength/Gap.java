package se.regionsormland.portal.strength;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/** A wall that is taken away in this process, until closed. */
interface Gap extends AutoCloseable {

  /** None where it cannot be taken away while the portal runs: that needs a process of its own. */
  static Optional<Gap> of(Mutation mutation) throws IOException, SQLException {
    return mutation.isInDatabase() ? GapInDatabase.of(mutation) : GapInClass.of(mutation);
  }

  /** Puts the wall back. */
  @Override
  void close() throws IOException, SQLException;
}
