package se.regionsormland.portal.shared;

import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.yaml.Broken;
import se.regionsormland.portal.yaml.YamlFile;

/** {@code region.yaml} as it is written. A broken one stops the start and says why. */
public record CountyFile(
    Named region,
    Named county,
    String domain,
    String strategy,
    String money,
    Map<String, Map<String, String>> words,
    List<String> whole,
    List<Place> municipalities,
    List<String> around,
    List<Square> map,
    List<List<String>> corridors,
    Map<String, String> domains) {

  private static final Pattern ID = Pattern.compile("[A-Z]+(_[A-Z]+)*");
  private static final Pattern CODE = Pattern.compile("[0-9]{4}");

  /** What a name may hold, for it is put into texts that are filled in. */
  private static final Pattern PLAIN = Pattern.compile("[^'{}\\[\\]]+");

  /**
   * @param genitive as it is written in Swedish
   */
  record Named(String name, String genitive) {}

  record Place(String id, String code, String name, @Nullable List<String> towns) {

    List<String> townsOrNone() {
      return requireNonNullElse(towns, List.of());
    }
  }

  /** Of the map: a municipality by its id, or a county beside it with a town there. */
  public record Square(
      int column,
      int row,
      @Nullable String municipality,
      @Nullable String county,
      @Nullable String town) {

    boolean isOneThing() {
      return municipality == null ? county != null && town != null : county == null && town == null;
    }
  }

  static CountyFile read(YamlFile file) {
    var read = file.as(CountyFile.class);
    file.stopAt(read.firstBroken().map(reason -> new Broken(0, reason)));
    return read;
  }

  private Optional<String> firstBroken() {
    return Stream.of(
            unless(!municipalities.isEmpty(), "ett län har minst en kommun"),
            unlessAll(municipalities, Place::id, ID, "id får ha A–Z och understreck"),
            unlessAll(municipalities, Place::code, CODE, "en kommunkod är fyra siffror"),
            twice(municipalities, Place::id),
            twice(municipalities, Place::code),
            unlessAll(names().toList(), name -> name, PLAIN, "ett namn får inte ha ' { } [ ]"),
            map.stream()
                .filter(square -> !square.isOneThing())
                .map(square -> "en ruta är en kommun eller ett annat län, med sin stad"),
            map.stream()
                .flatMap(square -> Stream.ofNullable(square.municipality()))
                .filter(id -> municipalities.stream().noneMatch(one -> one.id().equals(id)))
                .map(id -> "map: kommunen " + id + " finns inte"),
            corridors.stream()
                .flatMap(List::stream)
                .filter(town -> map.stream().noneMatch(square -> town.equals(square.town())))
                .map(town -> "corridors: " + town + " finns inte på kartan"))
        .flatMap(Function.identity())
        .findFirst();
  }

  private Stream<String> names() {
    var inWords = words.values().stream().flatMap(all -> all.values().stream());
    return Stream.concat(
        Stream.of(region.name(), region.genitive(), county.name(), county.genitive()), inWords);
  }

  private static Stream<String> unless(boolean holds, String reason) {
    return holds ? Stream.empty() : Stream.of(reason);
  }

  private static <T> Stream<String> unlessAll(
      List<T> all, Function<T, String> value, Pattern pattern, String reason) {
    return all.stream()
        .map(value)
        .filter(one -> !pattern.matcher(one).matches())
        .map(one -> one + ": " + reason);
  }

  private static Stream<String> twice(List<Place> all, Function<Place, String> value) {
    var seen = new HashSet<String>();
    return all.stream().map(value).filter(one -> !seen.add(one)).map(one -> one + " finns redan");
  }
}
