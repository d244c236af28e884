package se.regionsormland.portal.requests.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.ideas.SenderKey;
import se.regionsormland.portal.ideas.form.DraftSaving;
import se.regionsormland.portal.requests.RequestLines;
import se.regionsormland.portal.requests.Requests;
import se.regionsormland.portal.requests.form.RequestForm;
import se.regionsormland.portal.web.FormToken;
import se.regionsormland.portal.web.Typed;

/** Keeps what was written, as with an idea, and goes to the page that follows. */
@Component
class RequestSaving {

  private final Requests requests;
  private final DraftSaving saving;
  private final RequestLines lines;

  RequestSaving(Requests requests, DraftSaving saving, RequestLines lines) {
    this.requests = requests;
    this.saving = saving;
    this.lines = lines;
  }

  /** A form that may be new; {@code origin} opens the idea that it is made from. */
  ModelAndView save(
      FormToken token, RequestForm form, @Nullable SenderKey origin, HttpServletRequest request) {
    return saving
        .tooMany(token, request)
        .orElseGet(() -> {
          var outcome = requests.save(token, version(form), form.written(), origin);
          return saving.after(outcome, sent(form), request);
        });
  }

  /** A change of what the key opens. */
  ModelAndView save(SenderKey key, RequestForm form, HttpServletRequest request) {
    return saving.after(requests.save(key, version(form), form.written()), sent(form), request);
  }

  private DraftSaving.Sent sent(RequestForm form) {
    var written = form.written();
    return new DraftSaving.Sent(
        lines.of(written),
        written.contact().email(),
        form.isForSaving(),
        RequestFormPage.CHANGING,
        RequestFormPage.NEW);
  }

  private static long version(RequestForm form) {
    return Typed.number(form.version());
  }
}
