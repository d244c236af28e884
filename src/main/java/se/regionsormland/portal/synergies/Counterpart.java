package se.regionsormland.portal.synergies;

import se.regionsormland.portal.catalogue.Measure;
import se.regionsormland.portal.ideas.PublicIdea;
import se.regionsormland.portal.projects.Project;

/**
 * The other one of a hint, and the page where it stands: something that everybody may read. An idea
 * that only the region has is an {@link InsideCounterpart} and fits nowhere here.
 */
public sealed interface Counterpart {

  enum Kind {
    IDEA,
    PROJECT,
    MEASURE
  }

  Kind kind();

  String name();

  String address();

  /** An idea by its public title: where it has none, the first words of its public summary. */
  record OpenIdea(PublicIdea idea) implements Counterpart {
    @Override
    public Kind kind() {
      return Kind.IDEA;
    }

    @Override
    public String name() {
      return idea.title();
    }

    @Override
    public String address() {
      return "/projektideer/" + idea.reference();
    }
  }

  record Run(Project project) implements Counterpart {
    @Override
    public Kind kind() {
      return Kind.PROJECT;
    }

    @Override
    public String name() {
      return project.title();
    }

    @Override
    public String address() {
      return "/projekt/" + project.slug();
    }
  }

  record InStrategy(Measure measure) implements Counterpart {

    private static final int SHORT = 90;

    @Override
    public Kind kind() {
      return Kind.MEASURE;
    }

    @Override
    public String name() {
      return measure.number() + " " + shortened(measure.text());
    }

    /** Whole words; the rest stands on the measure's own page. */
    private static String shortened(String text) {
      return text.length() <= SHORT ? text : text.substring(0, text.lastIndexOf(' ', SHORT)) + " …";
    }

    @Override
    public String address() {
      return "/strategi/atgarder/" + measure.id();
    }
  }
}
