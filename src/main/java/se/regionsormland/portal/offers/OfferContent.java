package se.regionsormland.portal.offers;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.regionsormland.portal.actors.ActorType;
import se.regionsormland.portal.shared.Municipality;

/** What an organisation says of itself. Without municipalities it holds for the whole county. */
public record OfferContent(
    String organisation,
    ActorType type,
    Set<Municipality> municipalities,
    List<Integer> areas,
    Set<Resource> offers,
    Set<Resource> seeks,
    String sentence) {

  public OfferContent {
    municipalities = Set.copyOf(municipalities);
    areas = List.copyOf(areas);
    offers = Set.copyOf(offers);
    seeks = Set.copyOf(seeks);
  }

  /** Whether the names are the same to a reader: only letters and digits tell one from another. */
  boolean hasNameOf(OfferContent other) {
    return readName().equals(other.readName());
  }

  private String readName() {
    return Normalizer.normalize(organisation, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Empty for the whole county. */
  public String places() {
    return Municipality.inWords(municipalities);
  }

  public List<Resource> offersInOrder() {
    return offers.stream().sorted().toList();
  }

  public List<Resource> seeksInOrder() {
    return seeks.stream().sorted().toList();
  }
}
