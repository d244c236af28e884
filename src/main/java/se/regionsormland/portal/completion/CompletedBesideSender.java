package se.regionsormland.portal.completion;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsSender.Matter;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.SenderKey;

/** From her own page a sender goes to what she has completed. */
@Component
class CompletedBesideSender implements BesideSender {

  private final CompletionRows rows;

  CompletedBesideSender(CompletionRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Matter> ways(UUID idea, SenderKey key) {
    return rows.of(idea).stream().anyMatch(Completion::isSent)
        ? List.of(new Matter("completion.see", key.page() + "/komplettering"))
        : List.of();
  }
}
