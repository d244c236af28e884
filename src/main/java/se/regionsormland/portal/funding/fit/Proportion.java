package se.regionsormland.portal.funding.fit;

import se.regionsormland.portal.funding.file.Speech;

/** How large a part is of a whole, as people say it: a plain fraction, or per cent. */
record Proportion(long part, long whole) {

  private static final int[][] PLAIN = {
    {1, 1}, {1, 2}, {1, 3}, {2, 3}, {1, 4}, {3, 4}, {1, 5}, {2, 5}, {3, 5}, {4, 5}, {1, 6}, {1, 8},
    {1, 10}
  };

  boolean isMoreThanWhole() {
    return part > whole;
  }

  String in(Speech speech) {
    for (var plain : PLAIN) {
      if (part * plain[1] == whole * plain[0]) {
        return speech.say("fraction." + plain[0] + "-" + plain[1]);
      }
    }
    long percent = Math.round(100.0 * part / whole);
    return percent == 0 ? speech.say("fraction.little") : speech.say("fraction.percent", percent);
  }
}
