package se.regionsormland.portal.funding.facts;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/**
 * What a source is narrowed to: municipalities, and a subject by words, of which a part of a longer
 * word is enough. An empty set is no limit. {@code measures} are the ids of the strategy's that lie
 * near, and limit nothing.
 */
@Embeddable
public record Niche(
    @Convert(converter = Municipality.InRow.class) Set<Municipality> places,
    Set<String> measures,
    Set<String> words) {

  public static final Niche NONE = new Niche(Set.of(), Set.of(), Set.of());

  public Niche {
    places = Set.copyOf(places);
    measures = Set.copyOf(measures);
    words = Set.copyOf(words);
  }

  public static Niche of(
      @Nullable Set<Municipality> places,
      @Nullable Set<String> measures,
      @Nullable Set<String> words) {
    return new Niche(orNone(places), orNone(measures), orNone(words));
  }

  /** As people list them, in the order of å ä ö. */
  public String placesInWords() {
    return Municipality.inWords(places);
  }

  public List<String> wordsInOrder() {
    return words.stream().sorted().toList();
  }

  public boolean excludes(MoneyQuestion asked) {
    boolean elsewhere = !asked.places().isEmpty() && !places.isEmpty() && !isIn(asked);
    return elsewhere || (!words.isEmpty() && !asked.words().isBlank() && !isAbout(asked));
  }

  public boolean isIn(MoneyQuestion asked) {
    return !Collections.disjoint(places, asked.places());
  }

  /** Whether it has a subject that is what was written about. */
  public boolean isAbout(MoneyQuestion asked) {
    var said = asked.words().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(said::contains);
  }

  private static <T> Set<T> orNone(@Nullable Set<T> some) {
    return some == null ? Set.of() : some;
  }
}
