package se.regionsormland.portal.catalogue.edition;

/** The strategy's file cannot be taken as it is; the reason is in Swedish, for who edits it. */
class BrokenStrategy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenStrategy(String file, int line, String reason) {
    super(file + (line > 0 ? ", rad " + line : "") + ": " + reason);
  }
}
