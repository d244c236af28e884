package se.regionsormland.portal.notification;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.catalogue.Catalogue;
import se.regionsormland.portal.ideas.AnswerSheet;

/** The region's answer as the parts of a letter; parts without words are left out. */
@Component
class AnswerText {

  private static final String INTERVENTION = "insats-";

  private final Catalogue catalogue;

  AnswerText(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** {@code heading} is the key of a text. */
  record Part(String heading, List<String> lines) {}

  List<Part> parts(AnswerSheet sheet) {
    var parts = new ArrayList<Part>();
    add(parts, "steps", sheet.nextSteps());
    add(parts, "measures", sheet.measures().stream().map(this::measure).toList());
    add(parts, "partners", sheet.partners());
    add(parts, "money", List.of(sheet.money()));
    add(parts, "obstacles", List.of(sheet.obstacles()));
    add(parts, "person", List.of(sheet.person()));
    return parts;
  }

  private static void add(List<Part> parts, String name, List<String> lines) {
    var written = lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (!written.isEmpty()) {
      parts.add(new Part("notification.idea-answered." + name, written));
    }
  }

  private String measure(String id) {
    var strategy = catalogue.strategy();
    if (id.startsWith(INTERVENTION)) {
      return strategy.interventions().stream()
          .filter(one -> id.equals(INTERVENTION + one.table()))
          .findFirst()
          .map(one -> one.name() + " (tabell " + one.table() + ")")
          .orElse(id);
    }
    return strategy.measure(id).map(one -> one.number() + " " + one.text()).orElse(id);
  }
}
