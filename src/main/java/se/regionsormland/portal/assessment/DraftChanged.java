package se.regionsormland.portal.assessment;

/** The draft is another than the one that was looked through, or gone. Undoes the sending. */
class DraftChanged extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DraftChanged() {
    super("The draft has changed", null, false, false);
  }
}
