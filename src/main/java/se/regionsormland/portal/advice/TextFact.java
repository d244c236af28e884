package se.regionsormland.portal.advice;

/** Something that was read: what it is by key, what was understood, and her own words for it. */
public record TextFact(String key, String value, String words) {

  /** Nothing is gained by saying it twice. */
  public boolean isAsWritten() {
    return value.equalsIgnoreCase(words);
  }
}
