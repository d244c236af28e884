package se.regionsormland.portal.synergies;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.shared.Municipality;
import se.regionsormland.portal.synergies.Counterparts.Asker;

/**
 * Hints about a text: what may pull apart and what may help. Those with somebody to talk to come
 * first. Everybody's hints are made of what everybody may read.
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

  /** At most three, among the strategy, projects and public ideas. */
  public List<Hint> about(String text) {
    var said = Said.of(text);
    return first(
        FOR_EVERYONE,
        counterparts
            .amongPublic(rules.matching(said), new Asker(said.municipalities(), ""))
            .stream());
  }

  /** At most three, by what is public of the idea. */
  public List<Hint> about(PublicIdea idea) {
    var said = Said.of(idea.title() + ".\n" + idea.summary());
    return first(
        FOR_EVERYONE,
        counterparts
            .amongPublic(rules.matching(said), new Asker(idea.municipalities(), idea.reference()))
            .stream());
  }

  /** At most five, also among ideas that are not shown to everybody. */
  @ForCaseWorkers
  public List<Hint> about(SubmittedIdea idea) {
    var said = Said.of(textOf(idea.content()));
    var near = new HashSet<Municipality>(said.municipalities());
    near.addAll(idea.content().municipalities());
    var found =
        counterparts.amongSubmitted(
            rules.matching(said), new Asker(Set.copyOf(near), idea.reference()));
    return first(FOR_CASE_WORKERS, Stream.concat(money.about(idea).stream(), found.stream()));
  }

  /**
   * Those that are something good, or those that are not, as Swedish sentences to be put into an
   * answer one by one: what is not shown to everybody is not named.
   */
  @ForCaseWorkers
  public List<String> sentencesAbout(SubmittedIdea idea, boolean good) {
    return about(idea).stream()
        .filter(hint -> hint.kind().isGood() == good)
        .flatMap(hint -> hint.forEveryone().stream())
        .map(Hint::inWords)
        .toList();
  }

  static String textOf(IdeaContent content) {
    return String.join("\n", content.title() + ".", content.text(), content.change());
  }

  /** Of those with nobody to talk to, one of each kind is enough. */
  private static List<Hint> first(int limit, Stream<Hint> hints) {
    var onlyInTheStrategy = EnumSet.noneOf(HintKind.class);
    return hints
        .sorted(Comparator.comparing(Hint::isAboutSomethingRun).reversed())
        .filter(hint -> hint.isAboutSomethingRun() || onlyInTheStrategy.add(hint.kind()))
        .limit(limit)
        .toList();
  }
}
