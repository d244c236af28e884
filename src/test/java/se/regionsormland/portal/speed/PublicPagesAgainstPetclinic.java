package se.regionsormland.portal.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionsormland.portal.TestDatabase;
import se.regionsormland.portal.ideas.ManyIdeas;
import se.regionsormland.portal.projects.ProjectInDatabase;
import se.regionsormland.portal.speed.Load.Asked;

/** A page of an idea, a project and a partner beside an owner's page of spring-petclinic. */
final class PublicPagesAgainstPetclinic {

  /** The packaged petclinic, where somebody names one. */
  private static final @Nullable String PETCLINIC = System.getProperty("bench.petclinic");

  private static final Pattern OPEN = Pattern.compile("Tomcat started on port (\\d+)");
  private static final String OWNER = "/owners/6";
  private static final int SOME = 1_000;
  private static final int PAIRS = 7;
  private static final double OF_AN_OWNER = 0.6;

  private PublicPagesAgainstPetclinic() {}

  static List<Line> measure(Path jar) throws IOException, InterruptedException {
    if (PETCLINIC == null) {
      return List.of();
    }
    var database = ManyIdeas.database(SOME);
    try (var portal = Jar.on(jar, database).start();
        var petclinic = petclinic(Path.of(PETCLINIC))) {
      var lines = new ArrayList<Line>();
      var project = ProjectInDatabase.add(database);
      for (var page :
          List.of("/projektideer/T-17", "/projekt/" + project, "/partner/lansstyrelsen")) {
        lines.add(compared(page, portal, petclinic));
      }
      return lines;
    }
  }

  private static Running petclinic(Path jar) {
    var arguments = new ArrayList<>(Jar.flags(false));
    arguments.addAll(List.of("-jar", jar.toString(), "--server.port=0"));
    arguments.add("--spring.profiles.active=postgres");
    arguments.add(
        "--spring.datasource.url=" + TestDatabase.freshDatabase().get("spring.flyway.url"));
    arguments.add("--spring.datasource.username=portal_owner");
    arguments.add("--spring.datasource.password=portal_owner");
    return Running.java("", arguments, OPEN);
  }

  private static Line compared(String page, Running portal, Running petclinic)
      throws IOException, InterruptedException {
    var pairs = Load.inTurns(PAIRS, Asked.page(portal, page), Asked.page(petclinic, OWNER));
    return Load.costs(page + " beside petclinic's owner", pairs, OF_AN_OWNER);
  }
}
