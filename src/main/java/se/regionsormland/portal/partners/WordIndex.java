package se.regionsormland.portal.partners;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of many texts have words that begin with those asked for. What it costs to ask grows with
 * how many have them while they are few; what many have is kept as bits, and costs nearly the same
 * however many there are.
 */
final class WordIndex {

  private static final int FIRST = 4;
  private static final int MANY = 64;

  private final TreeMap<String, Places> places = new TreeMap<>();

  /** Texts come in the order of their numbers. */
  void add(int number, String text) {
    parts(text)
        .distinct()
        .forEach(word -> places.computeIfAbsent(word, _ -> new Places()).add(number));
  }

  /** Those with all of the words; without words, none. */
  BitSet having(List<String> words) {
    return words.stream()
        .map(this::beginning)
        .reduce((all, one) -> {
          all.and(one);
          return all;
        })
        .orElseGet(BitSet::new);
  }

  private BitSet beginning(String word) {
    var found = new BitSet();
    places.subMap(word, word + Character.MAX_VALUE).values().forEach(one -> one.into(found));
    return found;
  }

  static Stream<String> parts(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty());
  }

  /** Where a word stands: numbers that grow, and bits once those take less room. */
  private static final class Places {
    private int[] numbers = new int[FIRST];
    private int count;
    private @Nullable BitSet bits;

    void add(int number) {
      if (bits != null) {
        bits.set(number);
      } else if (count == numbers.length && count >= MANY && (long) count * Integer.SIZE > number) {
        bits = asBits();
        bits.set(number);
        numbers = new int[0];
        count = 0;
      } else {
        numbers = count == numbers.length ? Arrays.copyOf(numbers, count * 2) : numbers;
        numbers[count] = number;
        count++;
      }
    }

    private BitSet asBits() {
      var made = new BitSet();
      into(made);
      return made;
    }

    void into(BitSet found) {
      if (bits != null) {
        found.or(bits);
      }
      for (int at = 0; at < count; at++) {
        found.set(numbers[at]);
      }
    }
  }
}
