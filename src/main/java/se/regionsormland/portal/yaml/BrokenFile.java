package se.regionsormland.portal.yaml;

/** A file cannot be taken as it is. */
public class BrokenFile extends RuntimeException {

  BrokenFile(String file, Broken broken) {
    super(file + (broken.line() > 0 ? ", rad " + broken.line() : "") + ": " + broken.reason());
  }
}
