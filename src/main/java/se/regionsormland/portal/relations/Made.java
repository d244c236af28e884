package se.regionsormland.portal.relations;

/** What became of saying that two have to do with each other. */
public enum Made {
  DONE,
  /** Somebody has said so already. */
  BEFORE,
  /** There is no such case, project or measure, or none for the one who asks. */
  NO_SUCH,
  /** Only cases are handled together, and only two. */
  NOT_SO
}
