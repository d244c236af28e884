package se.regionsormland.portal.partners;

/**
 * How well an organisation suits a question, the least first: asked for by name, then who is named
 * for it or says so itself, then one of a group, then who is about the whole area. Among equals who
 * offers or seeks what is asked, has said so itself, and is where it happens; then the one for whom
 * it is most of what it does; then the one that is named for the most.
 */
record Fit(boolean named, Kin kin, int points, int share, int measures) {

  private static final int KINS = 3;
  private static final int POINTS = 10;
  private static final int SHARES = 100;
  private static final int MOST = 200;

  enum Kin {
    OWN(0),
    GROUP(1),
    AREA(2);

    private final int place;

    Kin(int place) {
      this.place = place;
    }
  }

  int rank() {
    int first = (named ? 0 : KINS) + kin.place;
    int second = first * POINTS + POINTS - 1 - Math.min(points, POINTS - 1);
    int third = second * SHARES + SHARES - 1 - Math.min(share, SHARES - 1);
    return third * MOST + MOST - 1 - Math.min(measures, MOST - 1);
  }
}
