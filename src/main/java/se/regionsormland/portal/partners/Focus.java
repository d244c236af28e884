package se.regionsormland.portal.partners;

/** How much of what an organisation has said is this: one measure says more than twenty. */
enum Focus {
  ONE(99),
  FEW(40),
  SEVERAL(15),
  MANY(5);

  private static final int A_FEW = 3;
  private static final int SOME = 8;

  private final int share;

  Focus(int share) {
    this.share = share;
  }

  static Focus of(int measures) {
    if (measures <= 1) {
      return ONE;
    }
    if (measures <= A_FEW) {
      return FEW;
    }
    return measures <= SOME ? SEVERAL : MANY;
  }

  /** From 0 to 99, as of those that the strategy names. */
  int share() {
    return share;
  }
}
