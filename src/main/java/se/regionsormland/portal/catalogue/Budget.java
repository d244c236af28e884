package se.regionsormland.portal.catalogue;

/** Whole kronor, indicative, for the whole period: the EU's share and what others add. */
public record Budget(long erdf, long coFinancing) {

  static final Budget NONE = new Budget(0, 0);

  public long total() {
    return erdf + coFinancing;
  }

  public Budget plus(Budget other) {
    return new Budget(erdf + other.erdf, coFinancing + other.coFinancing);
  }
}
