package se.regionsormland.portal.reading;

/** What was seen and cannot be told for certain: a question to her. */
public enum Unclear {
  /** "2–3 miljoner", "några miljoner". */
  RANGE,
  /** A sum that may be everything, or what is applied for. */
  TOTAL_OR_PART,
  /** Two sums that both look like the whole. */
  SEVERAL_TOTALS,
  /** A sum for each year: for how many? */
  PER_YEAR,
  /** Money of another country. */
  FOREIGN_MONEY,
  /** "Före sommaren": which day is that? */
  ANSWER_DAY,
  /** "Vi saknar": does somebody want to own it? */
  OWNER;

  /** Whether the answer is what all of it costs. */
  public boolean isAboutCost() {
    return switch (this) {
      case RANGE, TOTAL_OR_PART, SEVERAL_TOTALS, PER_YEAR -> true;
      case FOREIGN_MONEY, ANSWER_DAY, OWNER -> false;
    };
  }
}
