package se.regionsormland.portal.identity.password;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Characters that lie side by side: on a Swedish keyboard, in the alphabet, among the digits. */
final class Keyboard {

  private static final List<String> LINES =
      List.of(
          "1234567890+",
          "qwertyuiopå",
          "asdfghjklöä",
          "zxcvbnm,.-",
          "abcdefghijklmnopqrstuvwxyzåäö",
          "0123456789",
          "1qaz",
          "2wsx",
          "3edc",
          "4rfv",
          "5tgb",
          "6yhn",
          "7ujm",
          "8ik,",
          "9ol.",
          "1q2w3e4r5t6y7u8i9o0p",
          "qawsedrftgyhujikolpö",
          "azsxdcfvgbhnjmk");

  private static final Set<String> NEIGHBOURS = neighbours();

  private Keyboard() {}

  static boolean areNeighbours(char one, char other) {
    return one == other || NEIGHBOURS.contains("" + one + other);
  }

  private static Set<String> neighbours() {
    var found = new HashSet<String>();
    for (var line : LINES) {
      for (int at = 1; at < line.length(); at++) {
        found.add("" + line.charAt(at - 1) + line.charAt(at));
        found.add("" + line.charAt(at) + line.charAt(at - 1));
      }
    }
    return Set.copyOf(found);
  }
}
