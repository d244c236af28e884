package se.regionsormland.portal.partners;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.profiles.ProfileContent;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.shared.Municipality;

/**
 * The organisations that joined by themselves, in the order of their names: for each thing that can
 * be asked, which of them it holds for, as bits. A question is an intersection of those, so that it
 * costs nearly the same however many there are.
 */
final class JoinedIndex {

  static final Comparator<Joined> ORDER =
      Comparator.comparing((Joined one) -> one.card().name(), Languages.inOrder())
          .thenComparing(one -> one.card().slug());

  private static final BitSet NONE = new BitSet();

  private final List<Joined> all;
  private final Map<String, BitSet> tags = new HashMap<>();
  private final WordIndex names = new WordIndex();
  private final WordIndex words = new WordIndex();

  private JoinedIndex(List<Joined> all) {
    this.all = all;
  }

  /** {@code foundBy}: the words by which one is found beside its name. */
  static JoinedIndex of(Stream<Joined> joined, Function<Joined, String> foundBy) {
    var index = new JoinedIndex(joined.sorted(ORDER).toList());
    for (int at = 0; at < index.all.size(); at++) {
      index.add(at, index.all.get(at), foundBy);
    }
    return index;
  }

  private void add(int at, Joined one, Function<Joined, String> foundBy) {
    Tags.of(one).forEach(tag -> tags.computeIfAbsent(tag, _ -> new BitSet()).set(at));
    names.add(at, one.card().name());
    words.add(at, one.card().name() + " " + foundBy.apply(one));
  }

  int size() {
    return all.size();
  }

  Joined get(int at) {
    return all.get(at);
  }

  /** How many of them come before a name, or have it. */
  int upTo(String name) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (Languages.inOrder().compare(all.get(middle).card().name(), name) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  BitSet everybody() {
    var bits = new BitSet(all.size());
    bits.set(0, all.size());
    return bits;
  }

  BitSet named(List<String> asked) {
    return names.having(asked);
  }

  BitSet withWords(List<String> asked) {
    return words.having(asked);
  }

  /** Not to be changed. */
  BitSet tagged(String tag) {
    return tags.getOrDefault(tag, NONE);
  }

  BitSet taggedAny(Collection<String> any) {
    var bits = new BitSet(all.size());
    any.forEach(tag -> bits.or(tagged(tag)));
    return bits;
  }

  /** What stands after the colon in all tags of a kind. */
  Set<String> valuesOf(String kind) {
    var values = new TreeSet<String>();
    tags.keySet().stream()
        .filter(tag -> tag.startsWith(kind))
        .forEach(tag -> values.add(tag.substring(kind.length())));
    return values;
  }

  /** What one of them can be asked for by. */
  static final class Tags {
    static final String AREA = "area:";
    static final String MEASURE = "measure:";
    static final String PLACE = "place:";
    static final String ANYWHERE = "anywhere";
    static final String TYPE = "type:";
    static final String OFFER = "offer:";
    static final String SEEK = "seek:";
    static final String COUNTRY = "country:";
    static final String FOCUS = "focus:";

    private Tags() {}

    static Stream<String> of(Joined one) {
      var said = one.said();
      var home = one.card().municipality();
      return Stream.of(
              said.areas().stream().map(area -> AREA + area),
              said.measures().stream().map(id -> MEASURE + id),
              said.municipalities().stream().map(place -> PLACE + place),
              Stream.ofNullable(home).map((Municipality place) -> PLACE + place),
              said.municipalities().isEmpty() && home == null
                  ? Stream.of(ANYWHERE)
                  : Stream.<String>empty(),
              said.offers().stream().map(resource -> OFFER + resource),
              said.seeks().stream().map(resource -> SEEK + resource),
              Stream.of(TYPE + one.card().type(), COUNTRY + one.card().country()),
              Stream.of(FOCUS + Focus.of(said.measures().size())))
          .flatMap(Function.identity());
    }
  }

  /** An organisation that joined by itself, and what it says of itself if it has. */
  record Joined(ActorCard card, @Nullable ProfileContent content) {

    ProfileContent said() {
      return content == null ? ProfileContent.EMPTY : content;
    }
  }
}
