package se.regionsormland.portal.projects;

import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.ideas.AwaitsSender.Matter;
import se.regionsormland.portal.ideas.BesideSender;
import se.regionsormland.portal.ideas.SenderKey;
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
  public List<WrittenLine> decided(UUID idea) {
    return rows.withSlugs(origins.ofAll(idea)).stream()
        .map(one -> new WrittenLine("project", words.getMessage("projects.became"), named(one)))
        .toList();
  }

  private static String named(Project project) {
    var number = project.content().number();
    return number.isEmpty() ? project.title() : project.title() + " (" + number + ")";
  }

  @Override
  public List<Matter> ways(UUID idea, SenderKey key) {
    return origins.ofAll(idea).stream()
        .map(slug -> new Matter("projects.became.read", "/projekt/" + slug))
        .toList();
  }
}
