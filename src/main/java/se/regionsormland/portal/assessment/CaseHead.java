package se.regionsormland.portal.assessment;

import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.assessment.CaseFile.Pause;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.ideas.SubmittedIdea;

/** What a page about one thing of a case shows above it: its name, its state and its dates. */
public record CaseHead(OpenCase open, CaseStatus status, CaseName name, @Nullable Pause pause) {

  public SubmittedIdea idea() {
    return open.idea();
  }

  /** What the case is called on the region's side. */
  public String title() {
    return name.called().isEmpty() ? idea().content().title() : name.called();
  }
}
