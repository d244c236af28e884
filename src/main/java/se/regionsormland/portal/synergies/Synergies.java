package se.regionsormland.portal.synergies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.synergies.Counterparts.Asker;

/**
 * Hints about a text: what may pull apart and what may help, each with somebody to talk to. What
 * leaves the region is a {@link Hint}: of the others it knows only what everybody may read. What
 * stays with those who work with cases is an {@link InsideHint}.
 */
@Service
public class Synergies {

  static final int FOR_EVERYONE = 3;
  static final int FOR_CASE_WORKERS = 5;

  private final Rules rules;
  private final Counterparts counterparts;
  private final SameMoney money;

  Synergies(Rules rules, Counterparts counterparts, SameMoney money) {
    this.rules = rules;
    this.counterparts = counterparts;
    this.money = money;
  }

  /** At most three, among projects and public ideas. */
  public List<Hint> about(String text) {
    var said = Said.of(text);
    return open(FOR_EVERYONE, said, new Asker(said.municipalities(), ""));
  }

  /** At most three, by what is public of the idea. */
  public List<Hint> about(PublicIdea idea) {
    var said = Said.of(idea.title() + ".\n" + idea.summary());
    return open(FOR_EVERYONE, said, new Asker(idea.municipalities(), idea.reference()));
  }

  /**
   * At most five for its own sender, by all that she wrote. The others are there by their public
   * words alone, so neither a hint nor a missing one tells what somebody else wrote to the region.
   */
  @ForCaseWorkers
  public List<Hint> forItsSender(SubmittedIdea idea) {
    var said = saidBy(idea);
    return open(FOR_CASE_WORKERS, said, asker(said, idea));
  }

  /** At most five, also among ideas that are not shown to everybody, and by their whole texts. */
  @ForCaseWorkers
  public List<InsideHint> about(SubmittedIdea idea, Viewer viewer) {
    var said = saidBy(idea);
    var found = counterparts.amongSubmitted(rules.matching(said), asker(said, idea), viewer);
    return Stream.concat(money.about(idea, viewer).stream(), found.stream())
        .limit(FOR_CASE_WORKERS)
        .toList();
  }

  private List<Hint> open(int limit, Said said, Asker asker) {
    return counterparts.amongPublic(rules.matching(said), asker).stream().limit(limit).toList();
  }

  private static Said saidBy(SubmittedIdea idea) {
    return Said.of(textOf(idea.content()));
  }

  private static Asker asker(Said said, SubmittedIdea idea) {
    var near = new HashSet<Municipality>(said.municipalities());
    near.addAll(idea.content().municipalities());
    return new Asker(Set.copyOf(near), idea.reference());
  }

  static String textOf(IdeaContent content) {
    return String.join("\n", content.title() + ".", content.text(), content.change());
  }
}
