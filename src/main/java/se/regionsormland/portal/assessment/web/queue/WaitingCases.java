package se.regionsormland.portal.assessment.web.queue;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;
import se.regionsormland.portal.assessment.queue.CaseQueue;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.identity.Viewer;

/** How many cases an officer could take or answer; asked for only when a page's frame shows it. */
@ControllerAdvice(annotations = Controller.class)
class WaitingCases {

  private final CaseQueue queue;

  WaitingCases(CaseQueue queue) {
    this.queue = queue;
  }

  @ModelAttribute("waiting")
  @Nullable LazyContextVariable<Integer> waiting(@Nullable Viewer reader) {
    if (reader == null || !reader.is(Role.OFFICER)) {
      return null;
    }
    return new LazyContextVariable<>() {
      @Override
      protected Integer loadValue() {
        return queue.waitingFor(reader);
      }
    };
  }
}
