package se.regionsormland.portal.opinions.web;

import org.springframework.ui.Model;
import se.regionsormland.portal.ideas.SubmittedIdea;

/** Which case: its parties and its title, at the top of a page about one thing in it. */
public record CaseHead(String reference, String title, String organisation) {

  static void show(SubmittedIdea idea, Model model) {
    model.addAttribute(
        "about", new CaseHead(idea.reference(), idea.called(), idea.contact().organisation()));
    model.addAttribute("at", "/arenden/" + idea.reference());
  }
}
