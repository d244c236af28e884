package se.regionsormland.portal.introductions.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.regionsormland.portal.introductions.AskedAbout;
import se.regionsormland.portal.introductions.AskedIntroductions;
import se.regionsormland.portal.web.NotFound;
import se.regionsormland.portal.web.Typed;

/** Where who is asked says yes or no. What is not shown leads back to her own page. */
@Component
class AskedPages {

  private final AskedIntroductions introductions;

  AskedPages(AskedIntroductions introductions) {
    this.introductions = introductions;
  }

  ModelAndView all(Optional<AskedAbout> asked, String back) {
    if (asked.isEmpty()) {
      return new ModelAndView("redirect:" + back);
    }
    return new ModelAndView("introductions/owner")
        .addObject("answerAt", back + "/presentationer/")
        .addObject("back", back)
        .addObject("owner", asked.get().owner())
        .addObject("all", introductions.of(asked.get()));
  }

  ModelAndView answer(Optional<AskedAbout> asked, String back, String id, String answer) {
    UUID which = Typed.uuid(id).orElseThrow(NotFound::new);
    boolean yes = "ja".equals(answer);
    if (!yes && !"nej".equals(answer)) {
      throw new NotFound();
    }
    asked.ifPresent(subject -> introductions.answer(subject, which, yes));
    return new ModelAndView("redirect:" + back + "/presentationer");
  }
}
