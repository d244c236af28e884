package se.regionsormland.portal.synergies;

import se.regionsormland.portal.ideas.published.PublicIdea;
import se.regionsormland.portal.projects.Project;

/**
 * The other one of a hint, and the page where it stands: something that everybody may read. An idea
 * that only the region has is an {@link InsideCounterpart} and fits nowhere here.
 */
public sealed interface Counterpart {

  enum Kind {
    IDEA,
    PROJECT
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
}
