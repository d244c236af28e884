package se.regionsormland.portal.requests.web;

import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.documents.Pdf;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.identity.ForEveryone;
import se.regionsormland.portal.requests.handover.HandOvers;
import se.regionsormland.portal.web.Download;
import se.regionsormland.portal.web.OpenedByKey;

/** What a sender copies into the application, part by part. */
@Controller
@ForEveryone
@OpenedByKey
@RequestMapping(PlanPages.AT + "/till-ansokan")
class HandOverController {

  private final HandOvers handOvers;
  private final Pdf pdf;

  HandOverController(HandOvers handOvers, Pdf pdf) {
    this.handOvers = handOvers;
    this.pdf = pdf;
  }

  @GetMapping
  ModelAndView show(@PathVariable SenderKey key, Locale reader) {
    return new ModelAndView("requests/handover")
        .addObject("at", PlanPages.at(key))
        .addObject("text", handOvers.of(key, reader));
  }

  @GetMapping("/till-ansokan.pdf")
  ResponseEntity<byte[]> file(@PathVariable SenderKey key) {
    var document = handOvers.document(key);
    return Download.of(pdf.of(document), MediaType.APPLICATION_PDF, document.title() + ".pdf");
  }
}
