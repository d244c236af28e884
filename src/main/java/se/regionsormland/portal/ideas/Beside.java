package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an idea is beside an idea.
 *
 * @param words the bundle that calls it by its name; what it does not say is said as of an idea
 * @param form where its sender writes it, after the address of her page
 * @param begin where another is begun
 * @param asks the fields of an idea that the form asks for
 * @param complete whether all is said there that is needed to send it
 * @param lines what stands there beside them, as many whatever is written
 */
public record Beside(
    String words,
    String form,
    String begin,
    Set<String> asks,
    boolean complete,
    List<WrittenLine> lines) {

  public Beside {
    asks = Set.copyOf(asks);
    lines = List.copyOf(lines);
  }

  static Optional<Beside> of(UUID idea, List<BesideSender> modules) {
    return modules.stream().flatMap(one -> one.of(idea).stream()).findFirst();
  }

  static boolean isComplete(UUID idea, List<BesideSender> modules) {
    return of(idea, modules).map(Beside::complete).orElse(true);
  }
}
