package se.regionsormland.portal.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.actors.Mention;
import se.regionsormland.portal.actors.Naming;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.KeyActor;
import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.shared.Excerpt;
import se.regionsormland.portal.shared.Municipality;

/**
 * An organisation and why it is shown: the measures, of those that were asked about, that it is
 * named for, or where else the strategy names it. {@code everywhere}: how many it is named for in
 * all. {@code wanted}: the name or the municipality was asked for. {@code said}: what it says
 * itself that answers the question. {@code joined}: how well one suits that the strategy does not
 * name.
 */
public record PartnerHit(
    ActorCard actor,
    List<Naming> namings,
    int everywhere,
    @Nullable Mention mention,
    boolean nameMatches,
    boolean wanted,
    SaidFit said,
    @Nullable Fit joined) {

  private static final int SHOWN = 2;

  static PartnerHit ofJoined(ActorCard actor, Fit fit, SaidFit said) {
    return new PartnerHit(actor, List.of(), 0, null, fit.named(), true, said, fit);
  }

  public int measures() {
    return namings.size();
  }

  public List<InterventionArea> areas() {
    return namings.stream().map(Naming::area).distinct().toList();
  }

  /**
   * Those it is named for itself come first. All municipalities with the same two examples tell
   * nobody anything: as one of a group it has some only when it was asked for itself.
   */
  public List<Example> examples() {
    if (isOnlyAMember()) {
      return List.of();
    }
    return namings.stream()
        .sorted((one, other) -> Boolean.compare(other.isOfItsOwn(), one.isOfItsOwn()))
        .limit(SHOWN)
        .map(naming -> Example.of(naming.measure()))
        .toList();
  }

  /** The group it is counted with, where the strategy names only that. */
  public @Nullable KeyActor group() {
    boolean always = !namings.isEmpty() && namings.stream().noneMatch(Naming::isOfItsOwn);
    return always ? namings.getFirst().asOneOf() : null;
  }

  /** Nobody asked for it: it is there because its group is named. */
  public boolean isOnlyAMember() {
    return group() != null && !wanted && said.points() == 0;
  }

  boolean isIn(Municipality municipality) {
    return municipality.equals(actor.municipality())
        || (mention != null && mention.isIn(municipality));
  }

  boolean isSaidToBeAbout(int area) {
    return mention != null && mention.isAbout(area);
  }

  /** The least first ({@link Fit}). */
  public int rank() {
    return fit().rank();
  }

  private Fit fit() {
    return joined != null
        ? joined
        : new Fit(nameMatches, kin(), said.points(), share(), namings.size());
  }

  /** How much of what it is named for is asked about, from 0 to 99. */
  private int share() {
    return everywhere == 0 ? 0 : Math.min(99, 100 * namings.size() / everywhere);
  }

  private Fit.Kin kin() {
    if (isNamedOfItsOwn() || !said.measures().isEmpty()) {
      return Fit.Kin.OWN;
    }
    return namings.isEmpty() ? Fit.Kin.AREA : Fit.Kin.GROUP;
  }

  public boolean isNamedOfItsOwn() {
    return namings.stream().anyMatch(Naming::isOfItsOwn);
  }

  /** A measure's beginning, cut between two words. */
  record Example(String id, String excerpt) {

    private static final int LENGTH = 110;

    static Example of(Measure measure) {
      return new Example(measure.id(), Excerpt.of(measure.text(), LENGTH));
    }
  }
}
