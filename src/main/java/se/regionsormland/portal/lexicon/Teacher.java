package se.regionsormland.portal.lexicon;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Finder;
import se.regionsormland.portal.catalogue.Lesson;

/**
 * Teaches this instance's finder what the officers have added, here or at another instance. The
 * finder answers as before until it has learnt, and also when something goes wrong.
 */
@Component
class Teacher {

  private final Additions additions;
  private final Finder finder;
  private long taught;

  Teacher(Additions additions, Finder finder) {
    this.additions = additions;
    this.finder = finder;
  }

  /** What was added in the meantime makes it learn once more the next time. */
  @Scheduled(initialDelay = 1000, fixedDelayString = "${portal.lexicon.every:30s}")
  synchronized void walk() {
    long age = additions.age();
    if (age != taught) {
      finder.teach(lessons());
      taught = age;
    }
  }

  List<Lesson> lessons() {
    return additions.all().stream()
        .filter(Addition::isInUse)
        .map(one -> one.teaching().lesson())
        .toList()
        .reversed();
  }
}
