package se.regionsormland.portal.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/**
 * Somebody whom the strategy names. {@code named} is true for an organisation of its own and false
 * for a group ("näringslivet"); a group that lists its members has their ids in {@code standsFor}.
 */
public record KeyActor(
    String id,
    String name,
    String type,
    List<String> aliases,
    List<String> standsFor,
    boolean named,
    String about,
    @Nullable Municipality municipality) {

  public KeyActor {
    aliases = List.copyOf(aliases);
    standsFor = List.copyOf(standsFor);
  }
}
