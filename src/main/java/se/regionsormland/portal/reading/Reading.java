package se.regionsormland.portal.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.actors.ActorCard;
import se.regionsormland.portal.shared.IdeaKind;
import se.regionsormland.portal.shared.Municipality;

/**
 * What a text says. {@code personalNumbers} only counts: the numbers themselves are never carried
 * further.
 */
public record Reading(
    @Nullable Found<IdeaKind> kind,
    Places places,
    MoneyRead money,
    DaysRead days,
    List<Found<Partner>> partners,
    List<ActorCard> senders,
    List<Found<Care>> cares,
    List<Found<Unclear>> unclear,
    int personalNumbers) {

  /** Where it is to be; {@code others} are those outside the county. */
  public record Places(List<Found<Municipality>> municipalities, List<Found<String>> others) {

    public Places {
      municipalities = List.copyOf(municipalities);
      others = List.copyOf(others);
    }
  }

  /** Where nothing could be read. */
  public static final Reading NONE =
      new Reading(
          null,
          new Places(List.of(), List.of()),
          MoneyRead.NONE,
          DaysRead.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          0);

  public Reading {
    partners = List.copyOf(partners);
    senders = List.copyOf(senders);
    cares = List.copyOf(cares);
    unclear = List.copyOf(unclear);
  }

  public List<Found<Municipality>> municipalities() {
    return places.municipalities;
  }

  public List<Found<String>> otherPlaces() {
    return places.others;
  }

  public Set<Municipality> mentioned() {
    return municipalities().stream().map(Found::value).collect(Collectors.toSet());
  }

  /** Those of the register that the text says have said yes. */
  public List<ActorCard> agreed() {
    return partners.stream()
        .map(Found::value)
        .filter(Partner::saidYes)
        .map(Partner::actor)
        .filter(Objects::nonNull)
        .toList();
  }

  public @Nullable Long total() {
    return money.total() == null ? null : money.total().value().kronor();
  }

  public Optional<Found<Care>> care(Care wanted) {
    return cares.stream().filter(one -> one.value() == wanted).findFirst();
  }
}
