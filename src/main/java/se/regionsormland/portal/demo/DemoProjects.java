package se.regionsormland.portal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.regionsormland.portal.identity.DemoAccounts;
import se.regionsormland.portal.identity.Role;
import se.regionsormland.portal.projects.ProjectContent;
import se.regionsormland.portal.projects.ProjectFilter;
import se.regionsormland.portal.projects.Projects;
import se.regionsormland.portal.shared.Municipality;
import tools.jackson.core.type.TypeReference;

/** Fills an empty register of projects, some of which followed on each other. */
@Component
@Profile("demo")
class DemoProjects {

  private static final String INVENTED = "Påhittat exempel i demon";

  private final DemoAccounts demo;
  private final Projects projects;

  DemoProjects(DemoAccounts demo, Projects projects) {
    this.demo = demo;
    this.projects = projects;
  }

  /** One of the demo's projects. {@code continues} is the title of an earlier one. */
  record DemoProject(
      String title,
      String owner,
      String partners,
      int area,
      Set<Municipality> municipalities,
      ProjectContent.Years years,
      String summary,
      String learnt,
      @Nullable String continues) {

    ProjectContent content(@Nullable String before) {
      return new ProjectContent(
          title,
          "",
          new ProjectContent.Who(owner, partners),
          new ProjectContent.Where(area, municipalities),
          years,
          summary,
          learnt,
          new ProjectContent.Source(INVENTED, null),
          before);
    }
  }

  /** After the accounts, which add them. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(1)
  void fillWhenEmpty() {
    if (projects.list(ProjectFilter.ALL, null).count() == 0) {
      demo.as(
          Role.OFFICER,
          _ -> add(DemoFile.read("projects.yaml", new TypeReference<List<DemoProject>>() {})));
    }
  }

  private void add(List<DemoProject> all) {
    var slugs = new HashMap<String, String>();
    for (var one : all) {
      var before = one.continues() == null ? null : slugs.get(one.continues());
      slugs.put(one.title(), projects.add(UUID.randomUUID(), one.content(before)));
    }
  }
}
