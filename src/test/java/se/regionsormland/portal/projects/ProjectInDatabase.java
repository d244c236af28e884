package se.regionsormland.portal.projects;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A project in the database of a portal that is open, and so has its areas. */
public final class ProjectInDatabase {

  private ProjectInDatabase() {}

  /** Its page's last part. */
  public static String add(Map<String, Object> settings) {
    var url = (String) settings.get("spring.flyway.url");
    JdbcClient.create(new SingleConnectionDataSource(url, "portal_owner", "portal_owner", true))
        .sql(
            """
            INSERT INTO project (id, slug, title, owner, partners, area, municipalities, year_from,
              year_to, summary, learnt, source, checked_on, version)
            VALUES (gen_random_uuid(), 'dammar-vid-an', 'Dammar vid ån', 'Flens kommun',
              'Markägarna', 5, '{FLEN}', 2022, 2024, 'Vatten i dammar som tar upp näring.',
              'Markägarna ska vara med från första dagen.', 'Slutrapporten', '2024-12-01', 0)
            """)
        .update();
    return "dammar-vid-an";
  }
}
