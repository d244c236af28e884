package se.regionsormland.portal.requests.handover;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.requests.Plans;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.numbers.RequestRows;
import se.regionsormland.portal.requests.rows.PlanLines.PlanDifference;
import se.regionsormland.portal.shared.Languages;
import se.regionsormland.portal.web.DeadKey;

/** The text of a request for the application that is made in Min ansökan: by its sender's key. */
@Service
@Transactional(readOnly = true)
public class HandOvers {

  private final Ideas ideas;
  private final Requests requests;
  private final RequestRows rows;
  private final Plans plans;
  private final Origins origins;
  private final HandOverText text;
  private final HandOverSheets sheets;
  private final HandOverDocuments documents;

  HandOvers(
      Ideas ideas,
      Requests requests,
      RequestRows rows,
      Plans plans,
      Origins origins,
      HandOverText text,
      HandOverSheets sheets,
      HandOverDocuments documents) {
    this.ideas = ideas;
    this.requests = requests;
    this.rows = rows;
    this.plans = plans;
    this.origins = origins;
    this.text = text;
    this.sheets = sheets;
    this.documents = documents;
  }

  /**
   * As it is written now, also what is not sent yet.
   *
   * @throws DeadKey where the key opens no request that has been sent and is not taken back
   */
  public HandOver of(SenderKey key, Locale reader) {
    var plan = plans.view(key).orElseThrow(DeadKey::new);
    var written = requests.find(key).orElseThrow(DeadKey::new);
    var origin = ideas.idOf(key).flatMap(rows::of).flatMap(origins::of).orElse(null);
    return new HandOver(
        written.title(),
        text.of(written, plan, reader),
        sheets.of(plan, reader),
        changes(plans.sent(key, reader)),
        origin);
  }

  /** Since it was sent last; where all is sent, since the version before. */
  private static List<PlanDifference> changes(Plans.Sent sent) {
    return !sent.unsent().isEmpty() || sent.versions().isEmpty()
        ? sent.unsent()
        : sent.versions().getFirst().changes();
  }

  /** In Swedish, as the application is. */
  public Document document(SenderKey key) {
    return documents.of(of(key, Languages.SWEDISH));
  }
}
