package se.regionsormland.portal.synergies;

/** The file of hints cannot be taken as it is; the reason is in Swedish, for who edits it. */
class BrokenRules extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BrokenRules(String file, int line, String reason) {
    super(file + (line > 0 ? ", rad " + line : "") + ": " + reason);
  }
}
