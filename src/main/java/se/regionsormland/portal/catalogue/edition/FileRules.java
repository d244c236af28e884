package se.regionsormland.portal.catalogue.edition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.catalogue.edition.StrategyFile.KeyActorPart;
import se.regionsormland.portal.catalogue.edition.StrategyFile.MeasurePart;
import se.regionsormland.portal.catalogue.edition.StrategyFile.Money;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.yaml.Broken;

/** What must hold in a file that can be read: one identity each, no loose ends, sums that agree. */
class FileRules {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");
  private static final Pattern NO_VALUE = Pattern.compile("[^#]*:\\s*(\"\")?\\s*");
  private static final Set<String> ACTOR_TYPES =
      Set.of(
          ("region municipality municipalities authority university research business-support"
                  + " energy-agency network company property agriculture-forestry transport"
                  + " civil-society eu other")
              .split(" "));

  private static final int MOST_ALIASES = 10;
  private static final int LONGEST_ALIAS = 100;

  private final StrategyFile file;
  private final List<String> lines;

  private FileRules(StrategyFile file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  static Optional<Broken> firstBroken(StrategyFile file, String text) {
    return new FileRules(file, text).broken().findFirst();
  }

  private Stream<Broken> broken() {
    return Stream.of(
            foreignLetters(),
            emptyValues(),
            unique(file.measures(), one -> "id: " + one.id(), one -> "id: " + one.id()),
            unique(file.keyActors(), one -> "id: " + one.id(), one -> "id: " + one.id()),
            unique(file.areas(), one -> "slug: " + one.slug(), one -> "slug: " + one.slug()),
            unique(file.areas(), one -> "number: " + one.number(), one -> "slug: " + one.slug()),
            unique(
                file.interventions(),
                one -> "table: " + one.table(),
                one -> "table: " + one.table()),
            file.measures().stream().flatMap(this::ofMeasure),
            file.keyActors().stream().flatMap(this::ofKeyActor),
            actorNames(),
            file.areas().stream().flatMap(one -> aliases(one.aliases(), "slug: " + one.slug())),
            file.interventions().stream()
                .flatMap(one -> aliases(one.aliases(), "table: " + one.table())),
            file.keyActors().stream().flatMap(one -> aliases(one.aliases(), "id: " + one.id())),
            budgets())
        .flatMap(Function.identity());
  }

  private Stream<Broken> foreignLetters() {
    return Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
        .filter(at -> OTHER_SCRIPT.matcher(lines.get(at)).find())
        .map(at -> new Broken(at + 1, "raden har bokstäver ur ett annat alfabet"));
  }

  /** A key alone on its line, with nothing indented below it. */
  private Stream<Broken> emptyValues() {
    return Stream.iterate(0, at -> at < lines.size(), at -> at + 1)
        .filter(at -> NO_VALUE.matcher(lines.get(at)).matches())
        .filter(at -> lines.get(at).endsWith("\"") || indent(at + 1) <= indent(at))
        .map(at -> new Broken(at + 1, "värdet saknas"));
  }

  private int indent(int at) {
    var line = at < lines.size() ? lines.get(at) : "";
    return line.length() - line.stripLeading().length();
  }

  private <T> Stream<Broken> unique(
      List<T> all, Function<T, String> identity, Function<T, String> key) {
    var seen = new HashSet<String>();
    return all.stream()
        .filter(one -> !seen.add(identity.apply(one)))
        .map(one -> new Broken(lastLine(key.apply(one)), identity.apply(one) + " finns redan"));
  }

  private Stream<Broken> ofMeasure(MeasurePart measure) {
    int line = line("id: " + measure.id());
    var known = file.keyActors().stream().map(KeyActorPart::id).collect(Collectors.toSet());
    var unknown = measure.keyActors().stream().filter(id -> !known.contains(id));
    boolean repeats = Set.copyOf(measure.keyActors()).size() < measure.keyActors().size();
    return Stream.of(
            unless(ID.matcher(measure.id()).matches(), line, "id får ha a–z, 0–9 och bindestreck"),
            unless(!measure.text().isBlank(), line, "åtgärden saknar text"),
            unless(!measure.keyActors().isEmpty(), line, "åtgärden saknar nyckelaktör"),
            unless(!repeats, line, "samma nyckelaktör står två gånger"),
            unknown.map(id -> new Broken(line, "nyckelaktören " + id + " finns inte")))
        .flatMap(Function.identity());
  }

  private Stream<Broken> ofKeyActor(KeyActorPart actor) {
    int line = line("id: " + actor.id());
    var members = Optional.ofNullable(actor.standsFor()).orElse(List.of());
    var place = Optional.ofNullable(actor.municipality());
    boolean known = place.isEmpty() || place.flatMap(Municipality::withCode).isPresent();
    return Stream.of(
            unless(ID.matcher(actor.id()).matches(), line, "id får ha a–z, 0–9 och bindestreck"),
            unless(ACTOR_TYPES.contains(actor.type()), line, "okänd typ " + actor.type()),
            unless(known, line, "okänd kommunkod " + place.orElse("")),
            members.stream()
                .filter(id -> file.keyActors().stream().noneMatch(one -> one.id().equals(id)))
                .map(id -> new Broken(line, "standsFor: " + id + " finns inte")))
        .flatMap(Function.identity());
  }

  /** Each is searched for and read in every text: few, and no longer than a name. */
  private Stream<Broken> aliases(List<String> aliases, String key) {
    boolean fit =
        aliases.size() <= MOST_ALIASES
            && aliases.stream().allMatch(one -> !one.isBlank() && one.length() <= LONGEST_ALIAS);
    return unless(
        fit,
        line(key),
        "högst %d alias, på högst %d tecken".formatted(MOST_ALIASES, LONGEST_ALIAS));
  }

  /**
   * A text in the strategy has one reading: no two actors share a name or another way to write it.
   */
  private Stream<Broken> actorNames() {
    var seen = new HashSet<String>();
    return file.keyActors().stream()
        .flatMap(actor ->
            Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(name -> !seen.add(name.toLowerCase(Locale.ROOT)))
                .map(
                    name -> new Broken(line("id: " + actor.id()), "namnet " + name + " är taget")));
  }

  private Stream<Broken> budgets() {
    var areas = file.areas().stream();
    long erdf = file.areas().stream().mapToLong(area -> area.budget().erdf()).sum();
    long others = file.areas().stream().mapToLong(area -> area.budget().coFinancing()).sum();
    boolean sums = file.budget().erdf() == erdf && file.budget().coFinancing() == others;
    return Stream.of(
            areas
                .filter(area -> !addsUp(area.budget()))
                .map(area -> new Broken(line("slug: " + area.slug()), "budgeten går inte ihop")),
            unless(
                addsUp(file.budget()) && sums,
                line("budget:"),
                "budgeten är inte summan av insatsområdenas"))
        .flatMap(Function.identity());
  }

  private static boolean addsUp(Money budget) {
    return budget.erdf() + budget.coFinancing() == budget.total();
  }

  private static Stream<Broken> unless(boolean holds, int line, String reason) {
    return holds ? Stream.empty() : Stream.of(new Broken(line, reason));
  }

  private int line(String key) {
    return lines.indexOf(lines.stream().filter(line -> hasKey(line, key)).findFirst().orElse(""))
        + 1;
  }

  private int lastLine(String key) {
    var last = lines.stream().filter(line -> hasKey(line, key)).reduce("", (_, later) -> later);
    return lines.lastIndexOf(last) + 1;
  }

  private static boolean hasKey(String line, String key) {
    var bare = line.strip().replaceFirst("^- ", "");
    return bare.equals(key) || (key.endsWith(":") && bare.startsWith(key));
  }
}
