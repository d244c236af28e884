package se.regionsormland.portal.ideas.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.Drafts;
import se.regionsormland.portal.ideas.Drafts.SaveOutcome;
import se.regionsormland.portal.ideas.Ideas;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.SendersIdea;
import se.regionsormland.portal.ideas.WrittenLine;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.KeptForm;
import se.regionsormland.portal.web.LetterLimits;
import se.regionsormland.portal.web.Typed;

/** Keeps what was written, and says where to go then. Nothing that was typed is ever dropped. */
@Component
public class DraftSaving {

  /** Marks of the form, not words of the writer's. */
  private static final Set<String> MARKS = Set.of(FormToken.FIELD, "version", "action");

  private final Ideas ideas;
  private final Drafts drafts;
  private final IdeaLines lines;
  private final LetterLimits letters;
  private final DraftLimit limit;
  private final SenderWords words;

  DraftSaving(
      Ideas ideas,
      Drafts drafts,
      IdeaLines lines,
      LetterLimits letters,
      DraftLimit limit,
      SenderWords words) {
    this.ideas = ideas;
    this.drafts = drafts;
    this.lines = lines;
    this.letters = letters;
    this.limit = limit;
    this.words = words;
  }

  /**
   * What a form brought: {@code email} is where its link goes.
   *
   * @param changing where a draft is changed, after the address of its sender's page
   * @param anew where the form is sent to make another
   */
  public record Sent(
      List<WrittenLine> lines, String email, boolean forSaving, String changing, String anew) {

    public Sent {
      lines = List.copyOf(lines);
    }
  }

  /** A form that may be new. */
  public ModelAndView save(FormToken token, IdeaForm form, HttpServletRequest request) {
    return tooMany(token, request)
        .orElseGet(() ->
            after(
                drafts.save(token, version(form), form.content(), form.contact()),
                sent(form),
                request));
  }

  /** Whoever has begun too many has to wait, and keeps what she wrote, to send again. */
  public Optional<ModelAndView> tooMany(FormToken token, HttpServletRequest request) {
    return drafts.isKept(token) || limit.allow(request)
        ? Optional.empty()
        : Optional.of(
            new ModelAndView("error/429", HttpStatus.TOO_MANY_REQUESTS)
                .addObject("kept", KeptForm.of(request)));
  }

  /** A change of what the key opens. */
  public ModelAndView save(SenderKey key, IdeaForm form, HttpServletRequest request) {
    return after(
        drafts.save(key, version(form), form.content(), form.contact()), sent(form), request);
  }

  private Sent sent(IdeaForm form) {
    return new Sent(
        lines.of(form.content(), form.contact(), null),
        form.contact().email(),
        form.isForSaving(),
        "/andra",
        "/fraga-regionen");
  }

  private static long version(IdeaForm form) {
    return Typed.number(form.version());
  }

  /** The page that follows. */
  public ModelAndView after(SaveOutcome outcome, Sent form, HttpServletRequest request) {
    return switch (outcome) {
      case SaveOutcome.Saved(var key) -> saved(key, form, request);
      case SaveOutcome.SentAlready(var key) -> redirect(key.page());
      case SaveOutcome.Stale(var key, var theirs) ->
          conflict("ideas/conflict", key, form, theirs, request);
      case SaveOutcome.SentOtherwise(var key, var sent) ->
          conflict("ideas/sent-otherwise", key, form, sent, request);
    };
  }

  private ModelAndView saved(SenderKey key, Sent form, HttpServletRequest request) {
    if (!form.forSaving()) {
      return redirect(key.page() + "/kontrollera");
    }
    return redirect(key.page() + "?" + letter(key, form, request).saved);
  }

  /** What the next page says of the letter with the link. */
  private Letter letter(SenderKey key, Sent form, HttpServletRequest request) {
    if (form.email().isBlank()) {
      return Letter.NONE;
    }
    if (!letters.allow(key.value(), form.email(), request)) {
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
      String page, SenderKey key, Sent form, SendersIdea theirs, HttpServletRequest request) {
    var other = lines.of(theirs.content(), theirs.contact(), ideas.beside(key).orElse(null));
    return new ModelAndView(page, HttpStatus.CONFLICT)
        .addObject("key", key.value())
        .addObject("say", words.of(key))
        .addObject("changing", key.page() + form.changing())
        .addObject("anew", form.anew())
        .addObject("formToken", FormToken.fresh().written())
        .addObject("version", theirs.version())
        .addObject("action", form.forSaving() ? "save" : "check")
        .addObject("differences", lines.between(form.lines(), other))
        .addObject(
            "typed",
            KeptForm.of(request).entries().stream()
                .filter(entry -> !MARKS.contains(entry.name()))
                .toList());
  }

  private static ModelAndView redirect(String path) {
    return new ModelAndView("redirect:" + path);
  }
}
