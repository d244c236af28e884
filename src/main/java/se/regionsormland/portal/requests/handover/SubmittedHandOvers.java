package se.regionsormland.portal.requests.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.ideas.SubmittedIdea;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.requests.RequestInCase;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.requests.rows.PlanView;
import se.regionsormland.portal.requests.rows.PlanViews;
import se.regionsormland.portal.shared.Languages;

/** A request as it was sent, part by part, for the officer who hands it over. */
@Service
@ForOfficers
@Transactional(readOnly = true)
public class SubmittedHandOvers {

  private final SubmittedRequests requests;
  private final HandOverText text;
  private final HandOverSheets sheets;
  private final HandOverDocuments documents;
  private final PlanViews views;

  SubmittedHandOvers(
      SubmittedRequests requests,
      HandOverText text,
      HandOverSheets sheets,
      HandOverDocuments documents,
      PlanViews views) {
    this.requests = requests;
    this.text = text;
    this.sheets = sheets;
    this.documents = documents;
    this.views = views;
  }

  /** The text of it, and its plan's tables as XLSX. */
  public record Files(Document text, Supplier<byte[]> tables) {}

  /** Of the plan's latest version that was sent; empty where none was, or it is no request. */
  public Optional<Files> of(SubmittedIdea idea, Viewer viewer) {
    return requests
        .inCase(idea, viewer)
        .flatMap(
            request -> Optional.ofNullable(request.plan()).map(plan -> files(idea, request, plan)));
  }

  private Files files(SubmittedIdea idea, RequestInCase request, PlanView plan) {
    var content = idea.content();
    var written =
        new Requests.Written(content.title(), content.text(), request.numbers(), idea.contact());
    var all =
        new HandOver(
            content.title(),
            text.of(written, plan, Languages.SWEDISH),
            sheets.of(plan, Languages.SWEDISH),
            List.of(),
            null);
    return new Files(documents.of(all), () -> views.workbook(plan));
  }
}
