package se.regionsormland.portal.cases;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.records.Subject;

/**
 * A case from its sender's side. It knows no viewer: the room that has opened the subject by the
 * sender's key comes here, and no room of staff does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SendersCase {

  private final ExchangeRows rows;
  private final Exchanges exchanges;
  private final AnswerRows answers;

  SendersCase(ExchangeRows rows, Exchanges exchanges, AnswerRows answers) {
    this.rows = rows;
    this.exchanges = exchanges;
    this.answers = answers;
  }

  public Correspondence correspondence(Subject subject) {
    return rows.of(subject);
  }

  /** Empty until it is answered. */
  public Optional<CaseAnswer> answer(Subject subject) {
    return answers.of(subject);
  }

  /** The sender has completed what the region asked her to; what she wrote stands elsewhere. */
  public void completed(Subject subject) {
    exchanges.completed(subject);
  }

  /**
   * The sender's answer to what the region asked. The same twice is kept once; where nothing was
   * asked, nothing is kept.
   *
   * @return whether it was kept
   */
  public boolean reply(Subject subject, String text) {
    var said = rows.of(subject);
    if (!said.hasQuestion() || said.endsWithReply(text)) {
      return false;
    }
    exchanges.reply(subject, text);
    return true;
  }
}
