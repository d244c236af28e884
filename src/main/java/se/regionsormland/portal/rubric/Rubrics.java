package se.regionsormland.portal.rubric;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.regionsormland.portal.records.Subject;
import se.regionsormland.portal.requests.IdeaOrRequest;
import se.regionsormland.portal.shared.DbTime;
import se.regionsormland.portal.yaml.Broken;
import se.regionsormland.portal.yaml.YamlFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * The versions of the file, a row each: what a case was assessed with can be read when the file
 * says something else. A version is never rewritten: the file's words change with its number.
 */
@Component
public class Rubrics {

  private final Rubric current;
  private final JdbcClient jdbc;
  private final IdeaOrRequest requests;

  Rubrics(
      @Value("${portal.rubric-file}") Resource file,
      JdbcClient jdbc,
      IdeaOrRequest requests,
      Clock clock) {
    this.jdbc = jdbc;
    this.requests = requests;
    this.current = load(YamlFile.at(file), clock);
  }

  private Rubric load(YamlFile file, Clock clock) {
    var rubric = file.as(Rubric.class);
    file.stopAt(rubric.fault().map(reason -> new Broken(0, reason)));
    var json = JsonMapper.shared().writeValueAsString(rubric);
    jdbc.sql(
            """
            INSERT INTO rubric_edition (version, content, loaded_at)
            VALUES (:version, :content::jsonb, :at) ON CONFLICT (version) DO NOTHING
            """)
        .param("version", rubric.version())
        .param("content", json)
        .param("at", DbTime.of(clock.instant()))
        .update();
    file.stopAt(
        read(rubric.version()).equals(rubric)
            ? Optional.empty()
            : Optional.of(new Broken(0, "version " + rubric.version() + " har redan andra ord")));
    return rubric;
  }

  private Rubric read(int version) {
    var content =
        jdbc.sql("SELECT content FROM rubric_edition WHERE version = :version")
            .param("version", version)
            .query(String.class)
            .single();
    return JsonMapper.shared().readValue(content, Rubric.class);
  }

  /** The one that the case is assessed with, else the latest; empty for what is no request. */
  public Optional<Rubric> of(UUID idea) {
    return requests.isRequest(idea)
        ? Optional.of(
            jdbc.sql("SELECT version FROM assessed_with WHERE subject_id = :subject")
                .param("subject", idea)
                .query(Integer.class)
                .optional()
                .filter(version -> version != current.version())
                .map(this::read)
                .orElse(current))
        : Optional.empty();
  }

  /** From the first that is said of a request, its case keeps the version. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Subject subject) {
    if (requests.isRequest(subject.id())) {
      jdbc.sql(
              """
              INSERT INTO assessed_with (subject_id, subject_kind, version)
              VALUES (:subject, :kind, :version) ON CONFLICT (subject_id) DO NOTHING
              """)
          .param("subject", subject.id())
          .param("kind", subject.kind().name())
          .param("version", current.version())
          .update();
    }
  }
}
