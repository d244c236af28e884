package se.regionsormland.portal.assessment.web.memo;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.regionsormland.portal.documents.Docx;
import se.regionsormland.portal.identity.ForOfficers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.Download;

/** The memo (tjänsteskrivelse) for those who decide elsewhere, to be worked on. */
@Controller
@ForOfficers
class MemoController {

  private final Memos memos;
  private final Docx docx;

  MemoController(Memos memos, Docx docx) {
    this.memos = memos;
    this.docx = docx;
  }

  @GetMapping("/arenden/{reference}/tjansteskrivelse.docx")
  ResponseEntity<byte[]> write(@PathVariable String reference, Viewer viewer) {
    var memo = memos.of(reference, viewer);
    return Download.word(docx.of(memo), "Tjansteskrivelse " + reference);
  }
}
