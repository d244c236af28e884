package se.regionsormland.portal.ideas;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.cases.SendersCase;
import se.regionsormland.portal.records.Subject;

/**
 * An owner's page, read by one opening of her key: the idea is read once, and whoever has something
 * to show of it is given what was read.
 */
@Service
@Transactional(readOnly = true)
public class OwnPages {

  private final SenderIdeas senders;
  private final SendersCase cases;
  private final MarkedRows marks;
  private final List<BesideSender> modules;
  private final List<Attached> files;

  OwnPages(
      SenderIdeas senders,
      SendersCase cases,
      MarkedRows marks,
      List<BesideSender> modules,
      List<Attached> files) {
    this.senders = senders;
    this.cases = cases;
    this.marks = marks;
    this.modules = List.copyOf(modules);
    this.files = List.copyOf(files);
  }

  public Optional<OwnPage> of(SenderKey key) {
    return senders.read(key).map(idea -> of(idea, key));
  }

  private OwnPage of(Idea idea, SenderKey key) {
    return new OwnPage(
        idea.forSender(),
        Beside.of(idea.id(), modules).orElse(null),
        files.stream().flatMap(one -> one.to(idea.id()).stream()).toList(),
        marks.of(idea.id()),
        since(idea, key));
  }

  private OwnPage.@Nullable Since since(Idea idea, SenderKey key) {
    if (idea.state() != IdeaState.SUBMITTED && idea.state() != IdeaState.ANSWERED) {
      return null;
    }
    var subject = Subject.idea(idea.id());
    var sent = new BesideSender.Sent(idea.id(), idea.state(), key);
    return new OwnPage.Since(
        cases.correspondence(subject),
        idea.state() == IdeaState.ANSWERED ? cases.answer(subject).orElse(null) : null,
        modules.stream().map(one -> one.shown(sent)).toList());
  }
}
