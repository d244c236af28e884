package se.regionsormland.portal.catalogue.edition;

import org.springframework.core.io.Resource;
import se.regionsormland.portal.catalogue.Strategy;

/** A strategy without a database, for tests in a process of their own. */
public final class StrategyInFile {

  private StrategyInFile() {}

  public static Strategy read(Resource file) {
    return StrategyOf.file(StrategyFile.read(file), 1);
  }
}
