package se.regionsormland.portal.reading.words;

/** A word, number or sign; {@code text} is composed and in lower case. */
public record TextToken(Sort sort, String text, int start, int end, int sentence) {

  public enum Sort {
    WORD,
    NUMBER,
    /** "2027-03-01". */
    DATE,
    /** "15/1", a day or a fraction. */
    SLASHED,
    /** Telephone and identity numbers, clock times: numbers that count nothing. */
    OTHER,
    SIGN
  }

  boolean is(Sort wanted) {
    return sort == wanted;
  }
}
