package se.regionsormland.portal.opinions.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;

/** Where a member goes on to from a case: what is asked of her in others, one after the other. */
@Service
@Transactional(readOnly = true)
@ForCaseWorkers
public class NextForMember {

  private final Openings openings;
  private final OpinionQueue queue;

  NextForMember(Openings openings, OpinionQueue queue) {
    this.openings = openings;
    this.queue = queue;
  }

  /** {@code left}: how many there are, with the one at the address. */
  public record Next(String address, int left) {}

  public Optional<Next> after(String reference, Viewer viewer) {
    Predicate<String> another = one -> !one.equals(reference);
    var asked =
        openings.toAnswer(viewer).stream().map(one -> "/arenden/" + one.reference() + "/jav");
    var looking = queue.toAnswer(viewer).stream().filter(another).map(one -> "/bedomningar/" + one);
    List<String> all = Stream.concat(looking, asked).toList();
    return all.stream().findFirst().map(first -> new Next(first, all.size()));
  }
}
