package se.regionsormland.portal.notification.letters;

import java.util.List;
import java.util.Map;

/** What a letter tells of the trail, as its own room writes it. */
public final class TrailFacts {

  private TrailFacts() {}

  public static Map<String, Object> some() {
    var chain = new TrailLetters.Seen("trail.chain.SECURITY", "2", "2", "ab", "", null, 0, null);
    return Map.of("day", "24 mars 2027", "whole", true, "chain", chain, "chains", List.of(chain));
  }
}
