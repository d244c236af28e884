package se.regionsormland.portal.profiles;

import java.util.List;
import java.util.Set;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.shared.Municipality;

/**
 * What an organisation says of itself. Without municipalities it works wherever it is asked; {@code
 * mailbox} is its function's, or empty; {@code links} are http or https.
 */
public record ProfileContent(
    String works,
    List<Integer> areas,
    Set<String> measures,
    Set<Municipality> municipalities,
    Set<Resource> offers,
    Set<Resource> seeks,
    Experience experience,
    Set<Tongue> languages,
    Reach reach) {

  /** How it is reached. */
  public record Reach(String mailbox, List<String> links) {

    public Reach {
      links = List.copyOf(links);
    }
  }

  public static final ProfileContent EMPTY =
      new ProfileContent(
          "",
          List.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Experience.NONE,
          Set.of(),
          new Reach("", List.of()));

  public ProfileContent {
    areas = List.copyOf(areas);
    measures = Set.copyOf(measures);
    municipalities = Set.copyOf(municipalities);
    offers = Set.copyOf(offers);
    seeks = Set.copyOf(seeks);
    languages = Set.copyOf(languages);
  }

  public List<Resource> offersInOrder() {
    return offers.stream().sorted().toList();
  }

  public List<Resource> seeksInOrder() {
    return seeks.stream().sorted().toList();
  }

  public List<Tongue> languagesInOrder() {
    return languages.stream().sorted().toList();
  }

  /** Empty where it has not said any. */
  public String places() {
    return Municipality.inWords(municipalities);
  }
}
