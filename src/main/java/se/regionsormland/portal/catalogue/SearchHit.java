package se.regionsormland.portal.catalogue;

/**
 * What a search found: {@code key} is the area's or table's number, or the measure's or actor's id.
 */
public record SearchHit(Kind kind, String key, double score) {

  public enum Kind {
    AREA,
    INTERVENTION,
    MEASURE,
    KEY_ACTOR
  }

  public boolean is(Kind kind, String key) {
    return this.kind == kind && this.key.equals(key);
  }
}
