package se.regionsormland.portal.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.shared.Municipality;

/**
 * Somebody whom the strategy names: an organisation, or a group of them ({@code standsFor} has the
 * ids of its members). {@code named} is false for those who are only members of a named group.
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
