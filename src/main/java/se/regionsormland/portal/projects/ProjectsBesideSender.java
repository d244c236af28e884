package se.regionsormland.portal.projects;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.Matter;
import se.regionsormland.portal.ideas.WrittenLine;

/** Whose idea or request became a project reads so on her own page. */
@Component
class ProjectsBesideSender implements BesideSender {

  private final OriginRows origins;
  private final ProjectRows rows;
  private final MessageSourceAccessor words;

  ProjectsBesideSender(OriginRows origins, ProjectRows rows, MessageSource words) {
    this.origins = origins;
    this.rows = rows;
    this.words = new MessageSourceAccessor(words);
  }

  @Override
  public Shown shown(Sent idea) {
    var slugs = origins.ofAll(idea.id());
    return slugs.isEmpty()
        ? Shown.NOTHING
        : new Shown(
            List.of(),
            rows.withSlugs(slugs).stream()
                .map(one ->
                    new WrittenLine("project", words.getMessage("projects.became"), named(one)))
                .toList(),
            slugs.stream()
                .map(slug -> new Matter("projects.became.read", "/projekt/" + slug))
                .toList());
  }

  private static String named(Project project) {
    var number = project.content().number();
    return number.isEmpty() ? project.title() : project.title() + " (" + number + ")";
  }
}
