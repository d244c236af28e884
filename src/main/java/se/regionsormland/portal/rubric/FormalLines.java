package se.regionsormland.portal.rubric;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.shared.Languages;

/** The formal demands as they were ticked, a line each, for documents: in Swedish, as they are. */
@Component
public class FormalLines {

  private final MessageSourceAccessor words;

  FormalLines(MessageSource words) {
    this.words = new MessageSourceAccessor(words, Languages.SWEDISH);
  }

  public List<String> of(Rubric rubric, FormalCheck check) {
    return rubric.formal().stream().map(demand -> line(demand, check)).toList();
  }

  private String line(Rubric.FormalDemand demand, FormalCheck check) {
    var ticked = check.ticked().get(demand.id());
    if (ticked == null) {
      return demand.name();
    }
    var outcome = demand.name() + ": " + words.getMessage("plan.outcome." + ticked.outcome());
    return ticked.words().isEmpty() ? outcome : outcome + ". " + ticked.words();
  }
}
