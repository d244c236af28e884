package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.web.DeadKey;

/**
 * What a sender asks to have kept from others, by her key. She says it before she sends; then it
 * stays with what was sent, whatever that is completed with.
 */
@Service
@Transactional
public class MarkedParts {

  private final SenderIdeas senders;
  private final MarkedRows rows;
  private final List<BesideSender> modules;

  MarkedParts(SenderIdeas senders, MarkedRows rows, List<BesideSender> modules) {
    this.senders = senders;
    this.rows = rows;
    this.modules = List.copyOf(modules);
  }

  /** What she can mark of it. */
  @Transactional(readOnly = true)
  public List<MarkedPart> offered(SenderKey key) {
    return offered(senders.read(key).orElseThrow(DeadKey::new));
  }

  private List<MarkedPart> offered(Idea idea) {
    var asks = Beside.of(idea.id(), modules).map(Beside::asks).orElse(Set.of());
    return MarkedPart.of(idea.content(), asks);
  }

  @Transactional(readOnly = true)
  public Marked of(SenderKey key) {
    return senders.read(key).map(idea -> rows.of(idea.id())).orElseThrow(DeadKey::new);
  }

  /**
   * As she says now, in place of what she said before.
   *
   * @return false once it is sent: nothing was changed
   */
  public boolean mark(SenderKey key, Marked marked) {
    var idea = senders.locked(key);
    if (idea.state().isSent() || !offered(idea).containsAll(marked.parts())) {
      return false;
    }
    rows.write(idea.id(), marked);
    return true;
  }

  /**
   * What is made out of something that was sent is marked as that is, in those parts that it has
   * too, for her to change: for whoever makes it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void carry(UUID from, UUID to, Set<MarkedPart> parts) {
    var marked = rows.of(from).only(parts);
    if (!marked.isEmpty() && rows.of(to).isEmpty()) {
      rows.write(to, marked);
    }
  }
}
