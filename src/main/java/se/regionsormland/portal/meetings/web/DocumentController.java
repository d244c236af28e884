package se.regionsormland.portal.meetings.web;

import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.regionsormland.portal.documents.Document;
import se.regionsormland.portal.documents.Docx;
import se.regionsormland.portal.documents.Pdf;
import se.regionsormland.portal.identity.ForCaseWorkers;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.meetings.Meetings;
import se.regionsormland.portal.meetings.MinuteBook;
import se.regionsormland.portal.web.Download;

/** The agenda and the minutes as files, as their reader may see them. */
@Controller
@ForCaseWorkers
@RequestMapping("/arbeta/moten/{id}")
class DocumentController {

  private final Meetings meetings;
  private final Agendas agendas;
  private final MinuteBook book;
  private final MeetingDocuments documents;
  private final Docx docx;
  private final Pdf pdf;

  DocumentController(
      Meetings meetings,
      Agendas agendas,
      MinuteBook book,
      MeetingDocuments documents,
      Docx docx,
      Pdf pdf) {
    this.meetings = meetings;
    this.agendas = agendas;
    this.book = book;
    this.documents = documents;
    this.docx = docx;
    this.pdf = pdf;
  }

  @GetMapping("/dagordning.docx")
  ResponseEntity<byte[]> agendaAsWord(@PathVariable UUID id, Viewer viewer) {
    return word(agenda(id, viewer));
  }

  @GetMapping("/dagordning.pdf")
  ResponseEntity<byte[]> agendaAsPdf(@PathVariable UUID id, Viewer viewer) {
    return pdf(agenda(id, viewer));
  }

  @GetMapping("/minnesanteckningar.docx")
  ResponseEntity<byte[]> minutesAsWord(@PathVariable UUID id, Viewer viewer) {
    return word(minutes(id, viewer));
  }

  @GetMapping("/minnesanteckningar.pdf")
  ResponseEntity<byte[]> minutesAsPdf(@PathVariable UUID id, Viewer viewer) {
    return pdf(minutes(id, viewer));
  }

  private Document agenda(UUID id, Viewer viewer) {
    return documents.agenda(meetings.one(id, viewer), agendas.of(id, viewer));
  }

  private Document minutes(UUID id, Viewer viewer) {
    return documents.minutes(book.of(id, viewer));
  }

  private ResponseEntity<byte[]> word(Document document) {
    return Download.word(docx.of(document), document.title());
  }

  private ResponseEntity<byte[]> pdf(Document document) {
    return Download.of(pdf.of(document), MediaType.APPLICATION_PDF, document.title() + ".pdf");
  }
}
