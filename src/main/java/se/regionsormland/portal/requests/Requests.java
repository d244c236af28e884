package se.regionsormland.portal.requests;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.ideas.Contact;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.Drafts.SaveOutcome;
import se.regionsormland.portal.ideas.IdeaContent;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.MarkedPart;
import se.regionsormland.portal.ideas.MarkedParts;
import se.regionsormland.portal.ideas.Need;
import se.regionsormland.portal.ideas.SavedWith;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.plan.Money;
import se.regionsormland.portal.requests.numbers.Request;
import se.regionsormland.portal.requests.numbers.RequestRows;
import se.regionsormland.portal.requests.numbers.ThreeNumbers;
import se.regionsormland.portal.web.FormToken;

/** What a sender does with a request of hers: by her key, as with an idea. */
@Service
@Transactional
public class Requests {

  private final Drafts drafts;
  private final Ideas ideas;
  private final RequestRows rows;
  private final MarkedParts marks;

  Requests(Drafts drafts, Ideas ideas, RequestRows rows, MarkedParts marks) {
    this.marks = marks;
    this.drafts = drafts;
    this.ideas = ideas;
    this.rows = rows;
  }

  /** All that a page asks of a request. {@code title} and {@code text} are the idea's. */
  public record Written(String title, String text, ThreeNumbers numbers, Contact contact) {

    public static final Written NOTHING =
        new Written("", "", ThreeNumbers.NOTHING, new Contact("", "", "", ""));

    /** What an idea has said of itself, to go on from. */
    public static Written from(SendersIdea idea) {
      var content = idea.content();
      var cost = content.amount() == null ? null : Money.kronor(content.amount());
      return new Written(
          content.title(), content.text(), ThreeNumbers.costing(cost), idea.contact());
    }

    IdeaContent content() {
      var total = numbers.total();
      return IdeaContent.asking(
          title, text, Set.of(Need.MONEY), total == null ? null : total.ore() / 100);
    }
  }

  /** Empty where the key opens an idea and no more. */
  @Transactional(readOnly = true)
  public Optional<Written> find(SenderKey key) {
    return ideas
        .open(key)
        .flatMap(one -> rows.of(one.id()).map(request -> written(one.idea(), request)));
  }

  private static Written written(SendersIdea idea, Request request) {
    var content = idea.content();
    return new Written(content.title(), content.text(), request.numbers(), idea.contact());
  }

  /**
   * As {@link Drafts#save(FormToken, long, IdeaContent, Contact)}.
   *
   * @param origin opens the idea that it is made from, where it is
   */
  public SaveOutcome save(
      FormToken form, long version, Written written, @Nullable SenderKey origin) {
    var from = origin == null ? null : ideas.idOf(origin).orElse(null);
    return drafts.save(form, version, all(written, from));
  }

  /** As {@link Drafts#save(SenderKey, long, IdeaContent, Contact)}. */
  public SaveOutcome save(SenderKey key, long version, Written written) {
    return drafts.save(key, version, all(written, null));
  }

  private Drafts.Written all(Written written, @Nullable UUID origin) {
    return new Drafts.Written(
        written.content(), written.contact(), new Rest(rows, marks, origin, written.numbers()));
  }

  private record Rest(
      RequestRows rows, MarkedParts marks, @Nullable UUID origin, ThreeNumbers numbers)
      implements SavedWith {

    private static final Set<MarkedPart> HAS =
        Set.of(MarkedPart.TEXT, MarkedPart.AMOUNT, MarkedPart.CONTACT);

    @Override
    public boolean isSaved(UUID idea) {
      return rows.of(idea).filter(kept -> kept.numbers().equals(numbers)).isPresent();
    }

    @Override
    public void save(UUID idea) {
      rows.write(idea, origin, numbers);
      if (origin != null) {
        marks.carry(origin, idea, HAS);
      }
    }
  }
}
