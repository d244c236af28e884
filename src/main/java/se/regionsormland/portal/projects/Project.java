package se.regionsormland.portal.projects;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regionsormland.portal.shared.Municipality;

/** A project as the register has it. */
public record Project(String slug, long version, ProjectContent content) {

  public String title() {
    return content.title();
  }

  /** "2022–2023", "2022", "2022–" or "–2023"; empty where neither is known. */
  public String years() {
    var from = content.years().from();
    var to = content.years().to();
    if (from == null && to == null) {
      return "";
    }
    return from != null && from.equals(to)
        ? from.toString()
        : Objects.toString(from, "") + "–" + Objects.toString(to, "");
  }

  /** Years, owner and places, in one line. */
  public String line() {
    return Stream.of(years(), content.who().owner(), places())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** Where, in one line; empty where nothing was said. */
  public String places() {
    return Municipality.inWords(content.where().municipalities());
  }

  public boolean taughtSomething() {
    return !content.learnt().isBlank();
  }
}
