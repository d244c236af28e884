package se.regionsormland.portal.plan;

/** The sorts of cost, as a budget has them. */
public enum CostKind {
  STAFF,
  /** A share of the staff's cost, for all that is not staff. */
  FLAT_RATE,
  /** A sum that is paid when a result is there, as for a pre-study. */
  LUMP_SUM,
  EXTERNAL_SERVICES,
  EQUIPMENT,
  TRAVEL,
  PREMISES,
  OTHER,
  /** What somebody gives in work, rooms or things: a cost, and financing in kind beside it. */
  IN_KIND;

  public boolean isPurchase() {
    return switch (this) {
      case EXTERNAL_SERVICES, EQUIPMENT, TRAVEL, PREMISES, OTHER -> true;
      case STAFF, FLAT_RATE, LUMP_SUM, IN_KIND -> false;
    };
  }
}
