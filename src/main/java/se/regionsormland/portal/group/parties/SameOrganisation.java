package se.regionsormland.portal.group.parties;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.actors.Actors;

/**
 * Which of somebody's organisations a case names: by the same name, by another name that the
 * strategy knows it by, or as part of a longer name ("Trosa kommun, kultur"). It is a question to
 * her, so one too many does no harm.
 */
@Component
class SameOrganisation {

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Actors actors;

  SameOrganisation(Actors actors) {
    this.actors = actors;
  }

  /** Those of {@code own} that one of the parties is. */
  List<String> among(List<String> own, List<String> parties) {
    return own.stream()
        .filter(one -> parties.stream().anyMatch(party -> isSame(one, party)))
        .distinct()
        .toList();
  }

  private boolean isSame(String own, String party) {
    return isPart(party, own) || namesOf(own).anyMatch(name -> isPart(name, party));
  }

  private Stream<String> namesOf(String own) {
    return Stream.concat(
        Stream.of(own), actors.called(own).map(actors::namesOf).stream().flatMap(List::stream));
  }

  /** As whole words. */
  private static boolean isPart(String part, String whole) {
    var plain = plain(part);
    return !plain.isBlank() && plain(whole).contains(plain);
  }

  private static String plain(String name) {
    return " " + NO_LETTERS.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT) + " ";
  }
}
