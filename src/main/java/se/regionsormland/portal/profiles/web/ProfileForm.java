package se.regionsormland.portal.profiles.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.catalogue.InterventionArea;
import se.regionsormland.portal.catalogue.Strategy;
import se.regionsormland.portal.offers.Resource;
import se.regionsormland.portal.profiles.Experience;
import se.regionsormland.portal.profiles.Profile;
import se.regionsormland.portal.profiles.ProfileContent;
import se.regionsormland.portal.profiles.Tongue;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.web.Address;
import se.regionsormland.portal.web.Lines;
import se.regionsormland.portal.web.Option;
import se.regionsormland.portal.web.Typed;

/**
 * What an organisation says of itself. {@code version} is the text that was before whoever writes.
 */
record ProfileForm(
    @Nullable String version,
    @NotBlank(message = "{profiles.form.works.missing}")
        @Lines(max = LONGEST, message = "{profiles.form.works.long}")
        @Nullable String works,
    Serves serves,
    @Nullable List<String> municipalities,
    @Nullable List<String> offers,
    @Nullable List<String> seeks,
    @Nullable String experience,
    @Nullable List<String> languages,
    @Valid Reach reach) {

  static final int LONGEST = 1000;

  /** Of the strategy. */
  record Serves(@Nullable List<String> areas, @Nullable List<String> measures) {

    private static final Serves NONE = new Serves(null, null);
  }

  /** How it is reached. */
  record Reach(
      @Address @Nullable String mailbox,
      @Lines(max = 1000, message = "{profiles.form.links.wrong}") @Nullable String links) {

    private static final Reach NONE = new Reach(null, null);
  }

  ProfileForm {
    serves = Objects.requireNonNullElse(serves, Serves.NONE);
    reach = Objects.requireNonNullElse(reach, Reach.NONE);
  }

  static ProfileForm of(Profile profile) {
    var content = profile.content();
    return new ProfileForm(
        String.valueOf(profile.version()),
        content.works(),
        new Serves(
            content.areas().stream().map(String::valueOf).toList(),
            content.measures().stream().sorted().toList()),
        List.of(Municipality.names(content.municipalities())),
        names(content.offers()),
        names(content.seeks()),
        content.experience().name(),
        names(content.languages()),
        new Reach(content.reach().mailbox(), String.join("\n", content.reach().links())));
  }

  private static List<String> names(Set<? extends Enum<?>> all) {
    return all.stream().map(Enum::name).toList();
  }

  private List<String> measures() {
    return Objects.requireNonNullElse(serves.measures, List.of());
  }

  public boolean chooses(Option option) {
    return measures().contains(option.value());
  }

  /** Any of them. */
  public boolean chooses(List<Option> options) {
    return options.stream().map(Option::value).anyMatch(measures()::contains);
  }

  String mailboxAddress() {
    return Typed.address(reach.mailbox);
  }

  boolean hasLinks() {
    return WebLinks.areAllRight(WebLinks.of(reach.links));
  }

  /** A function's mailbox is not hers who writes. */
  boolean isPersons(String name) {
    return PersonalAddress.isOf(name, mailboxAddress());
  }

  /** What is chosen that the strategy does not have is left out. A measure's area comes with it. */
  ProfileContent content(Strategy strategy) {
    var chosen = new HashSet<>(measures());
    chosen.removeIf(id -> strategy.measure(id).isEmpty());
    return new ProfileContent(
        Typed.text(works),
        areasWith(chosen, strategy),
        chosen,
        Municipality.all(municipalities),
        Typed.all(Resource.class, offers),
        Typed.all(Resource.class, seeks),
        Typed.one(Experience.class, experience).orElse(Experience.NONE),
        Typed.all(Tongue.class, languages),
        new ProfileContent.Reach(mailboxAddress(), WebLinks.of(reach.links)));
  }

  private List<Integer> areasWith(Set<String> chosen, Strategy strategy) {
    var ticked = Objects.requireNonNullElse(serves.areas, List.<String>of());
    return strategy.areas().stream()
        .filter(area ->
            ticked.contains(String.valueOf(area.number()))
                || idsIn(area).stream().anyMatch(chosen::contains))
        .map(InterventionArea::number)
        .collect(Collectors.toList());
  }

  private static Set<String> idsIn(InterventionArea area) {
    return area.interventions().stream()
        .flatMap(one -> one.measures().stream())
        .map(measure -> measure.id())
        .collect(Collectors.toSet());
  }
}
