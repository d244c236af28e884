package se.regionsormland.portal.catalogue.text;

import org.springframework.core.io.Resource;

/** Swedish words without the portal around them, for tests in a process of their own. */
public final class WordsInFile {

  private WordsInFile() {}

  public static SwedishWords read(Resource families) {
    return new SwedishWords(families);
  }
}
