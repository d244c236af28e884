package se.regionsormland.portal.assessment.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import se.regionsormland.portal.assessment.CaseHead;
import se.regionsormland.portal.identity.Viewer;

/**
 * What came with a press on the answer's page: nothing of it is lost, whatever the press becomes.
 */
record AnswerTyped(
    CaseHead file,
    AnswerForm form,
    BindingResult binding,
    Viewer viewer,
    Model model,
    HttpServletResponse response) {

  String reference() {
    return file.idea().reference();
  }

  /** The page again with what was typed. */
  String again(int status, AnswerPages pages) {
    response.setStatus(status);
    return pages.again(file, form, viewer, model);
  }
}
