package se.regionsormland.portal.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import se.regionsormland.portal.shared.CountyFile.Named;
import se.regionsormland.portal.shared.CountyFile.Place;
import se.regionsormland.portal.yaml.YamlFile;

/**
 * The county that the portal is of, as {@code region.yaml} in its folder has it. A portal is one
 * region's for as long as it runs, so this is a fact of the whole process, as its time zone is, and
 * is asked without being handed from one to the other.
 */
public final class County {

  /** Where the files of the region are that the portal was made for. */
  public static final String FOLDER = "classpath:db/strategy/";

  private static final String FILE = "region.yaml";

  private static volatile @Nullable County ours;

  private final String folder;
  private final CountyFile file;
  private final List<Municipality> municipalities;

  private County(String folder) {
    this.folder = folder;
    this.file =
        CountyFile.read(YamlFile.at(new DefaultResourceLoader().getResource(folder + FILE)));
    var places = file.municipalities();
    this.municipalities =
        IntStream.range(0, places.size()).mapToObj(at -> municipality(at, places.get(at))).toList();
  }

  private static Municipality municipality(int at, Place place) {
    return new Municipality(at, place.id(), place.code(), place.name());
  }

  public static County ours() {
    var known = ours;
    return known == null ? of(FOLDER) : known;
  }

  /**
   * The one whose files are in the folder, from now on.
   *
   * @throws IllegalStateException when another has been asked for already
   */
  public static synchronized County of(String folder) {
    var known = ours;
    if (known == null) {
      known = new County(folder);
      ours = known;
    }
    if (!known.folder.equals(folder)) {
      throw new IllegalStateException("This process is the portal of " + known.folder);
    }
    return known;
  }

  /** A file beside {@code region.yaml}. */
  public Resource file(String name) {
    return new DefaultResourceLoader().getResource(location(name));
  }

  /** Where that file is, as Spring's settings write it. */
  public String location(String name) {
    return folder + name;
  }

  /** The file of the strategy. */
  public String strategy() {
    return location(file.strategy());
  }

  /** The file of what projects can cost and who pays. */
  public Resource money() {
    return file(file.money());
  }

  List<Municipality> municipalities() {
    return municipalities;
  }

  /** The authority. */
  public String region() {
    return file.region().name();
  }

  public String name() {
    return file.county().name();
  }

  /** The authority's domain, in names that must be nobody else's. */
  public String domain() {
    return file.domain();
  }

  /** Where organisations have their e-mail: a domain, by the organisation's id. */
  public Map<String, String> domains() {
    return file.domains();
  }

  /** Each town by its name in small letters. */
  public Map<String, Municipality> towns() {
    var all = new HashMap<String, Municipality>();
    for (var one : municipalities) {
      file.municipalities().get(one.place()).townsOrNone().forEach(town -> all.put(town, one));
    }
    return all;
  }

  /** Places around that people name most. */
  public Set<String> around() {
    return Set.copyOf(file.around());
  }

  /** How one says all of the municipalities, in small letters. */
  public List<String> whole() {
    return file.whole();
  }

  public List<CountyFile.Square> map() {
    return file.map();
  }

  /** Pairs of towns on the map that the strategy ties together. */
  public List<List<String>> corridors() {
    return file.corridors();
  }

  /** What stands for what in the portal's texts, in a language. */
  public Map<String, String> words(Locale language) {
    var words = new HashMap<>(file.words().getOrDefault(language.getLanguage(), Map.of()));
    name("region", file.region(), words);
    name("county", file.county(), words);
    return words;
  }

  private static void name(String what, Named named, Map<String, String> words) {
    words.put(what, named.name());
    words.put(what + "-s", named.genitive());
  }
}
