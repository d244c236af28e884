package se.regionsormland.portal.plan.aid;

/**
 * What the block exemption, Regulation (EU) No 651/2014, has an article for. From common knowledge:
 * the article and its conditions are to be checked by whoever uses it.
 */
public enum Exemption {
  INVESTMENT_OF_SMALL_COMPANIES(17),
  ADVICE_TO_SMALL_COMPANIES(18),
  FAIRS(19),
  START_UPS(22),
  RESEARCH(25),
  CLUSTERS(27),
  INNOVATION_OF_SMALL_COMPANIES(28),
  TRAINING(31),
  ENVIRONMENT(36),
  ENERGY_EFFICIENCY(38),
  CIRCULAR_ECONOMY(47),
  CULTURE(53),
  LOCAL_INFRASTRUCTURE(56);

  private final int article;

  Exemption(int article) {
    this.article = article;
  }

  public int article() {
    return article;
  }
}
