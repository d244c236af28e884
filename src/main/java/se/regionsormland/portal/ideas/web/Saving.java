package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.OwnedIdea;
import se.regionsormland.portal.ideas.SaveOutcome;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.Typed;

/** Keeps what was written, and says where to go then. Nothing that was typed is ever dropped. */
@Component
class Saving {

  /** Marks of the form, not words of the writer's. */
  private static final Set<String> MARKS = Set.of("token", "version", "action");

  private final Drafts drafts;
  private final IdeaLines lines;
  private final LetterLimits letters;

  Saving(Drafts drafts, IdeaLines lines, LetterLimits letters) {
    this.drafts = drafts;
    this.lines = lines;
    this.letters = letters;
  }

  ModelAndView save(String key, IdeaForm form, HttpServletRequest request) {
    var contact = form.contact();
    long version = Typed.number(form.version());
    return switch (drafts.save(key, version, form.content(), contact)) {
      case SaveOutcome.Saved _ -> saved(key, form, request);
      case SaveOutcome.SentAlready _ -> redirect("/mina-ideer/" + key);
      case SaveOutcome.Stale(var theirs) -> conflict("ideas/conflict", key, form, theirs, request);
      case SaveOutcome.SentOtherwise(var sent) ->
          conflict("ideas/sent-otherwise", key, form, sent, request);
    };
  }

  private ModelAndView saved(String key, IdeaForm form, HttpServletRequest request) {
    if (!form.isForSaving()) {
      return redirect("/mina-ideer/" + key + "/kontrollera");
    }
    if (form.contact().hasEmail() && letters.allow(key, form.contact().email(), request)) {
      drafts.sendLink(key);
    }
    return redirect("/mina-ideer/" + key + "?sparat");
  }

  private ModelAndView conflict(
      String page, String key, IdeaForm form, OwnedIdea theirs, HttpServletRequest request) {
    var mine = lines.of(form.content(), form.contact());
    var other = lines.of(theirs.content(), theirs.contact());
    return new ModelAndView(page, HttpStatus.CONFLICT)
        .addObject("key", key)
        .addObject("freshKey", Ideas.freshKey())
        .addObject("version", theirs.version())
        .addObject("action", form.isForSaving() ? "save" : "check")
        .addObject("differences", lines.between(mine, other))
        .addObject("typed", typed(request));
  }

  private static List<KeptForm.Entry> typed(HttpServletRequest request) {
    return KeptForm.of(request).entries().stream()
        .filter(entry -> !MARKS.contains(entry.name()))
        .toList();
  }

  private static ModelAndView redirect(String path) {
    return new ModelAndView("redirect:" + path);
  }
}
