package se.regionsormland.portal.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.SaveOutcome;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.ideas.form.IdeaForm;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.Typed;

/** Keeps what was written, and says where to go then. Nothing that was typed is ever dropped. */
@Component
class DraftSaving {

  /** Marks of the form, not words of the writer's. */
  private static final Set<String> MARKS = Set.of(FormToken.FIELD, "version", "action");

  private final Drafts drafts;
  private final IdeaLines lines;
  private final LetterLimits letters;
  private final DraftLimit limit;

  DraftSaving(Drafts drafts, IdeaLines lines, LetterLimits letters, DraftLimit limit) {
    this.drafts = drafts;
    this.lines = lines;
    this.letters = letters;
    this.limit = limit;
  }

  /** A form that may be new. Whoever has to wait keeps what she wrote, to send again. */
  ModelAndView save(FormToken token, IdeaForm form, HttpServletRequest request) {
    if (!drafts.isKept(token) && !limit.allow(request)) {
      return new ModelAndView("error/429", HttpStatus.TOO_MANY_REQUESTS)
          .addObject("kept", KeptForm.of(request));
    }
    return after(drafts.save(token, version(form), form.content(), form.contact()), form, request);
  }

  /** A change of what the key opens. */
  ModelAndView save(SenderKey key, IdeaForm form, HttpServletRequest request) {
    return after(drafts.save(key, version(form), form.content(), form.contact()), form, request);
  }

  private static long version(IdeaForm form) {
    return Typed.number(form.version());
  }

  private ModelAndView after(SaveOutcome outcome, IdeaForm form, HttpServletRequest request) {
    return switch (outcome) {
      case SaveOutcome.Saved(var key) -> saved(key, form, request);
      case SaveOutcome.SentAlready(var key) -> redirect(key.page());
      case SaveOutcome.Stale(var key, var theirs) ->
          conflict("ideas/conflict", key, form, theirs, request);
      case SaveOutcome.SentOtherwise(var key, var sent) ->
          conflict("ideas/sent-otherwise", key, form, sent, request);
    };
  }

  private ModelAndView saved(SenderKey key, IdeaForm form, HttpServletRequest request) {
    if (!form.isForSaving()) {
      return redirect(key.page() + "/kontrollera");
    }
    return redirect(key.page() + "?" + letter(key, form, request).saved);
  }

  /** What the next page says of the letter with the link. */
  private Letter letter(SenderKey key, IdeaForm form, HttpServletRequest request) {
    if (!form.contact().hasEmail()) {
      return Letter.NONE;
    }
    if (!letters.allow(key.value(), form.contact().email(), request)) {
      return Letter.HELD;
    }
    drafts.sendLink(key);
    return Letter.SENT;
  }

  enum Letter {
    NONE("sparat"),
    SENT("sparat=brev"),
    HELD("sparat=vantar");

    private final String saved;

    Letter(String saved) {
      this.saved = saved;
    }
  }

  private ModelAndView conflict(
      String page, SenderKey key, IdeaForm form, SendersIdea theirs, HttpServletRequest request) {
    var mine = lines.of(form.content(), form.contact());
    var other = lines.of(theirs.content(), theirs.contact());
    return new ModelAndView(page, HttpStatus.CONFLICT)
        .addObject("key", key.value())
        .addObject("formToken", FormToken.fresh().written())
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
