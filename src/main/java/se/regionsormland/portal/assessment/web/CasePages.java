package se.regionsormland.portal.assessment.web;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.regionsormland.portal.assessment.CaseFile;
import se.regionsormland.portal.assessment.CaseHead;
import se.regionsormland.portal.assessment.CaseNotes;
import se.regionsormland.portal.assessment.CaseStatus.Deadline;
import se.regionsormland.portal.assessment.Cases;
import se.regionsormland.portal.assessment.IdeaWords;
import se.regionsormland.portal.assessment.queue.NextStep;
import se.regionsormland.portal.assessment.web.memo.AreaEffects;
import se.regionsormland.portal.attachments.CaseAttachments;
import se.regionsormland.portal.cases.AnswerSheet;
import se.regionsormland.portal.cases.AnswerWords;
import se.regionsormland.portal.completion.Completions;
import se.regionsormland.portal.group.Members;
import se.regionsormland.portal.group.openings.Openings;
import se.regionsormland.portal.ideas.OpenCase;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;
import se.regionsormland.portal.intents.Intents;
import se.regionsormland.portal.meetings.Agendas;
import se.regionsormland.portal.opinions.Assigned;
import se.regionsormland.portal.opinions.Assigned.Assignment;
import se.regionsormland.portal.opinions.Assignments;
import se.regionsormland.portal.opinions.CaseStatements;
import se.regionsormland.portal.opinions.StatementFile;
import se.regionsormland.portal.opinions.StatementFile.Standing;
import se.regionsormland.portal.opinions.lists.NextForMember;
import se.regionsormland.portal.projects.GrantedProjects;
import se.regionsormland.portal.records.SeenCases;
import se.regionsormland.portal.relations.Divisions;
import se.regionsormland.portal.relations.Relations;
import se.regionsormland.portal.requests.RequestInCase;
import se.regionsormland.portal.requests.SubmittedRequests;
import se.regionsormland.portal.shared.SwedishTime;
import se.regionsormland.portal.web.EmptyForm;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Keeping;
import se.regionsormland.portal.web.NotFound;

/** What every page of a case shows, and the case itself. */
@Component
public class CasePages {

  private final SeenCases seen;
  private final Openings openings;
  private final NextForMember next;
  private final Agendas agendas;
  private final Members group;
  private final Cases cases;
  private final CaseNotes notes;
  private final Assignments assignments;
  private final CaseStatements statements;
  private final Machine machine;
  private final Relations relations;
  private final Divisions divisions;
  private final Completions completions;
  private final Intents intents;
  private final SubmittedRequests requests;
  private final CaseAttachments attachments;
  private final GrantedProjects projects;
  private final AreaEffects effects;
  private final AnswerWords answers;
  private final MessageSource messages;
  private final Clock clock;

  CasePages(
      SeenCases seen,
      Openings openings,
      NextForMember next,
      Agendas agendas,
      Members group,
      Cases cases,
      CaseNotes notes,
      Assignments assignments,
      CaseStatements statements,
      Machine machine,
      Relations relations,
      Divisions divisions,
      Completions completions,
      Intents intents,
      SubmittedRequests requests,
      CaseAttachments attachments,
      GrantedProjects projects,
      AreaEffects effects,
      AnswerWords answers,
      MessageSource messages,
      Clock clock) {
    this.seen = seen;
    this.openings = openings;
    this.next = next;
    this.agendas = agendas;
    this.group = group;
    this.cases = cases;
    this.notes = notes;
    this.assignments = assignments;
    this.statements = statements;
    this.machine = machine;
    this.relations = relations;
    this.divisions = divisions;
    this.completions = completions;
    this.intents = intents;
    this.requests = requests;
    this.attachments = attachments;
    this.projects = projects;
    this.effects = effects;
    this.answers = answers;
    this.messages = messages;
    this.clock = clock;
  }

  String show(String reference, Viewer viewer, Model model) {
    return show(opened(reference, viewer), model);
  }

  String show(OpenCase open, Model model) {
    var viewer = open.viewer();
    var file = cases.read(open);
    showHead(file.head(), model);
    model.addAttribute("file", file);
    if (file.answer() != null) {
      showSheet(file.answer().sheet(), model);
    }
    seen.see(open.id(), viewer);
    boolean officer = viewer.is(Role.OFFICER);
    showMeeting(file, model);
    model.addAttribute("machine", machine.on(open.idea(), viewer));
    model.addAttribute("chain", projects.chainOf(open));
    var request = requests.inCase(open);
    showRequest(file, officer ? viewer : null, request, model);
    model.addAttribute("attachments", attachments.of(open));
    showIntents(request.isPresent() ? intents.of(open) : Intents.InCase.NONE, model);
    model.addAttribute(
        "relations", relations.of(open).stream().filter(one -> !one.isOver()).toList());
    model.addAttribute("division", divisions.of(open).orElse(null));
    model.addAttribute("completions", completions.of(open));
    var looking = assignments.of(open);
    if (officer) {
      showToOfficer(open, looking, model);
    } else {
      showToMember(open, looking, model);
    }
    model.addAttribute(
        "toAnswer",
        looking
            .of(viewer.id())
            .filter(one -> file.status().open() && !one.given())
            .map(Assignment::due)
            .orElse(null));
    model.addAttribute("asksAbout", openings.asksAbout(open));
    EmptyForm.unlessThere(model, "formToken", FormToken.fresh().written());
    EmptyForm.unlessThere(model, "noteForm", new NoteForm(""));
    EmptyForm.unlessThere(
        model, "diaryNumberForm", new DiaryNumberForm(file.status().diaryNumber()));
    return "assessment/case";
  }

  private void showToOfficer(OpenCase open, Assigned looking, Model model) {
    var at = "/arenden/" + open.idea().reference();
    model.addAttribute("notes", notes.of(open));
    model.addAttribute("keeping", new Keeping("noteForm", at + "/anteckningar"));
    var statement = statements.beside(open, looking);
    model.addAttribute("assigned", looking);
    model.addAttribute("statement", statement.isPresent());
    model.addAttribute("step", statement.map(file -> step(file, looking)).orElse(null));
  }

  private void showToMember(OpenCase open, Assigned looking, Model model) {
    if (group.settles(open.viewer())) {
      model.addAttribute("assigned", looking);
      model.addAttribute("statement", statements.isThere(open, looking));
      model.addAttribute("step", null);
    }
    model.addAttribute("next", next.after(open.idea().reference(), open.viewer()).orElse(null));
  }

  /** What the group's statement waits for, where it waits for this officer. */
  private static @Nullable NextStep step(StatementFile file, Assigned looking) {
    if (file.standing() == Standing.PROPOSED) {
      return file.mayConfirm() ? NextStep.CONFIRM : null;
    }
    boolean allIn = looking.size() > 0 && looking.given() == looking.size();
    return allIn && file.standing().isWritten() ? NextStep.STATE : null;
  }

  /** The group's next day is not this case's before it stands on an agenda. */
  private void showMeeting(CaseFile file, Model model) {
    var meets = file.status().groupMeets();
    model.addAttribute("place", agendas.placeOf(file.open()).orElse(null));
    model.addAttribute("ahead", meets != null && !meets.isBefore(SwedishTime.today(clock)));
  }

  /** What it does to the strategy's table is the officers' to read. */
  private void showRequest(
      CaseFile file, @Nullable Viewer officer, Optional<RequestInCase> request, Model model) {
    model.addAttribute("request", request.orElse(null));
    if (officer != null && request.isPresent()) {
      model.addAttribute("effect", effects.of(file.idea(), officer).orElse(null));
    }
  }

  /** Who has said that she pays, and of whom it is not known. */
  private static void showIntents(Intents.InCase intents, Model model) {
    model.addAttribute("said", intents.said());
    model.addAttribute("intents", intents.all());
  }

  /** For a page that changes something: a closed case has none. */
  CaseHead open(String reference, Viewer viewer, Model model) {
    var file = head(reference, viewer, model);
    if (!file.status().open()) {
      throw new NotFound();
    }
    return file;
  }

  /** The case's name, state and dates, for a page about one thing in it. */
  public CaseHead head(String reference, Viewer viewer, Model model) {
    var head = cases.head(opened(reference, viewer));
    model.addAttribute("file", head);
    showHead(head, model);
    return head;
  }

  public OpenCase opened(String reference, Viewer viewer) {
    return cases.open(reference, viewer).orElseThrow(NotFound::new);
  }

  private void showHead(CaseHead file, Model model) {
    var viewer = file.open().viewer();
    model.addAttribute("idea", file.idea());
    model.addAttribute("status", file.status());
    model.addAttribute("words", IdeaWords.of(file, messages, LocaleContextHolder.getLocale()));
    model.addAttribute("at", "/arenden/" + file.idea().reference());
    model.addAttribute("officer", viewer.is(Role.OFFICER));
    model.addAttribute("mine", file.status().holder().is(viewer));
    model.addAttribute("deadline", Deadline.of(file.status().answerBy(), SwedishTime.today(clock)));
  }

  /** An answer as the sender reads it. */
  public void showSheet(AnswerSheet sheet, Model model) {
    model.addAttribute("sheet", sheet);
    model.addAttribute("parts", answers.parts(sheet));
  }
}
