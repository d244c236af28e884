package se.regionsormland.portal.actors;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/**
 * An organisation. {@code keyActor} is the strategy's id for it, if it names it; {@code country}
 * two letters.
 */
public record ActorCard(
    UUID id,
    String slug,
    String name,
    ActorType type,
    @Nullable Municipality municipality,
    @Nullable String keyActor,
    String country) {

  static final String SWEDEN = "SE";

  public ActorCard(
      UUID id,
      String slug,
      String name,
      ActorType type,
      @Nullable Municipality municipality,
      @Nullable String keyActor) {
    this(id, slug, name, type, municipality, keyActor, SWEDEN);
  }
}
