package se.regionsormland.portal.group.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.group.conflicts.ConflictCase;
import se.regionsormland.portal.group.conflicts.ConflictReports;
import se.regionsormland.portal.group.conflicts.Conflicts;
import se.regionsormland.portal.group.conflicts.Ground;
import se.regionsormland.portal.group.conflicts.Law;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.group.openings.UnopenedCase;
import se.regionsormland.portal.group.parties.Party;
import se.regionsormland.portal.identity.Colleagues;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.web.EmptyForm;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Option;

/** What the two pages about conflicts of interest show beside their forms. */
@Component
class ConflictPages {

  private final Conflicts conflicts;
  private final Openings openings;
  private final ConflictReports reports;
  private final Members members;
  private final Colleagues colleagues;

  ConflictPages(
      Conflicts conflicts,
      Openings openings,
      ConflictReports reports,
      Members members,
      Colleagues colleagues) {
    this.openings = openings;
    this.conflicts = conflicts;
    this.reports = reports;
    this.members = members;
    this.colleagues = colleagues;
  }

  String all(String reference, Viewer viewer, Model model) {
    var about = head(reference, viewer, model);
    boolean asks = about.asks(viewer.id());
    model.addAttribute("asks", asks);
    if (!asks && !about.own().opened()) {
      model.addAttribute(
          "next",
          openings.toAnswer(viewer).stream().findFirst().map(UnopenedCase::reference).orElse(null));
    }
    model.addAttribute(
        "ownAnswers", Option.all(OwnAnswerForm.Answer.values(), "group.own.answer."));
    model.addAttribute("officer", viewer.is(Role.OFFICER));
    model.addAttribute("partyParts", Option.all(Party.Part.values(), "group.party.part."));
    EmptyForm.unlessThere(model, "raiseForm", new RaiseForm("", null, ""));
    EmptyForm.unlessThere(model, "ownAnswerForm", new OwnAnswerForm(null, "", ""));
    EmptyForm.unlessThere(model, "partyForm", new PartyForm("", null));
    model.addAttribute("grounds", Option.all(Ground.values(), "group.ground."));
    model.addAttribute("reports", reports.of(reference, viewer));
    if (members.settles(viewer)) {
      model.addAttribute(
          "people",
          Option.of("", "group.raise.person.me")
              .before(
                  colleagues.readingCases().stream()
                      .filter(one -> !one.id().equals(viewer.id()))
                      .map(one -> Option.plain(one.id().toString(), one.name()))
                      .toList()));
    }
    return "group/conflicts";
  }

  /** For whoever may decide it; one that is decided, or is about the viewer, is not there. */
  String one(String reference, UUID id, Viewer viewer, Model model) {
    var about = head(reference, viewer, model);
    var asked =
        about.conflict(id).filter(one -> about.decidable().contains(id)).orElseThrow(NotFound::new);
    model.addAttribute("conflict", asked);
    model.addAttribute("answers", Option.all(DecisionForm.Stands.values(), "group.stands."));
    model.addAttribute("laws", Option.all(Law.values(), "group.law."));
    return "group/decision";
  }

  private ConflictCase head(String reference, Viewer viewer, Model model) {
    var about = conflicts.of(reference, viewer);
    model.addAttribute("about", about);
    model.addAttribute("at", "/arenden/" + about.reference());
    return about;
  }
}
