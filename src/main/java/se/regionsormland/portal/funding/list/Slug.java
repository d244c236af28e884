package se.regionsormland.portal.funding.list;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** A name as it stands in an address. */
final class Slug {

  private static final int LONGEST = 60;

  private Slug() {}

  /** The first that is free; never the word that the page for new ones has. */
  static String of(String name, Predicate<String> taken) {
    var plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
    var slug = cut.isEmpty() || cut.equals("ny") ? "kalla" : cut;
    return taken.test(slug)
        ? IntStream.iterate(2, n -> n + 1)
            .mapToObj(n -> slug + "-" + n)
            .filter(taken.negate())
            .findFirst()
            .orElseThrow()
        : slug;
  }
}
